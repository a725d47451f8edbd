import { PALETTE } from "../../world/palette.ts";
import { darker, lighter, mix } from "../colour.ts";
import type { Sketch } from "../sketch.ts";
import { shadow, stage } from "../stage.ts";
import { el, group, path, stroke, times } from "../svg.ts";
import { cloth } from "../weave.ts";
import { flower, leaf } from "./small-things.ts";
import type { Scene } from "./scene.ts";
import { bodyShade } from "./plait.ts";

/** Rolled beeswax candles tied in a bundle, one burning beside it. */
export const candles: Scene = (sketch, colours) => {
  const [wax, honey, string] = colours;
  const cell = path("M14 0L28 8V24L14 32L0 24V8Z", "none", { stroke: darker(wax, 0.2), "stroke-width": 3 });
  const combed = sketch.pattern({
    width: 28,
    height: 48,
    content:
      el("rect", { width: 28, height: 48, fill: mix(wax, honey, 0.25) }) +
      cell +
      group("translate(14 24)", cell) +
      group("translate(-14 24)", cell),
  });
  const candle = (x: number, top: number, width: number) => {
    const frame = { x: x - width / 2, y: top, width, height: 1110 - top, rx: 12 };
    const spiral =
      el("ellipse", { cx: x, cy: top + 6, rx: width / 2, ry: width * 0.16, fill: lighter(wax, 0.25) }) +
      stroke(
        `M${x - width * 0.3} ${top + 6}q${width * 0.3} -14 ${width * 0.56} 0q-${width * 0.2} 12 -${width * 0.36} 0`,
        darker(wax, 0.25),
        4,
      );
    return (
      el("rect", { ...frame, fill: combed }) +
      el("rect", { ...frame, fill: bodyShade(sketch) }) +
      spiral +
      stroke(`M${x} ${top + 4}v-40`, PALETTE.walnut, 7)
    );
  };
  const flame =
    el("circle", {
      cx: 800,
      cy: 560,
      r: 230,
      fill: sketch.round([0, "#fff3c8", 0.9], [0.4, lighter(honey, 0.4), 0.3], [1, honey, 0]),
    }) +
    path("M800 470Q846 548 826 594Q800 620 774 594Q754 548 800 470Z", PALETTE.turmeric) +
    path("M800 520Q820 562 812 590Q800 602 788 590Q780 562 800 520Z", "#fff8dc");
  return (
    stage(sketch, colours) +
    shadow(sketch, { x: 400, y: 1112, width: 500 }) +
    shadow(sketch, { x: 800, y: 1112, width: 190 }) +
    candle(270, 600, 132) +
    candle(400, 540, 132) +
    candle(530, 610, 132) +
    candle(400, 660, 138) +
    el("rect", { x: 196, y: 846, width: 410, height: 20, rx: 9, fill: string }) +
    el("rect", { x: 196, y: 874, width: 410, height: 20, rx: 9, fill: darker(string, 0.1) }) +
    stroke(
      "M400 868c70 -70 130 -30 90 10s-80 0 -90 -10c-80 -60 -140 -20 -96 16s90 0 96 -16",
      darker(string, 0.16),
      11,
    ) +
    candle(800, 640, 124) +
    flame +
    flower(honey, PALETTE.walnut, { x: 640, y: 1180, turn: 12, scale: 1.3 }) +
    flower(lighter(honey, 0.3), PALETTE.walnut, { x: 706, y: 1200, turn: 40, scale: 1 })
  );
};

function bar(sketch: Sketch, colour: string, place: string): string {
  const top = path("M-190 -40L-120 -96H240L190 -40Z", lighter(colour, 0.3));
  const side = path("M190 -40L240 -96V14L190 74Z", darker(colour, 0.3));
  const front = el("rect", {
    x: -190,
    y: -40,
    width: 380,
    height: 114,
    rx: 8,
    fill: sketch.across([0, lighter(colour, 0.12)], [1, darker(colour, 0.1)]),
  });
  const flecks = times(16, () =>
    el("circle", {
      cx: sketch.random.between(-176, 176),
      cy: sketch.random.between(-28, 62),
      r: sketch.random.between(2, 5),
      fill: darker(colour, 0.4),
      opacity: 0.55,
    }),
  );
  return group(place, side, top, front, flecks);
}

/** Three bars of soap in a pile, one wrapped in a woven band. */
export const soap: Scene = (sketch, colours) => {
  const [first, second, third] = colours;
  const wrap = cloth(sketch, { colours: [third, PALETTE.rice, first], stitch: 5, plainRows: 0 });
  const anise = times(8, (index) =>
    group(
      `translate(560 738) scale(1 0.5) rotate(${index * 45})`,
      path("M0 0Q22 -30 16 -74Q0 -92 -16 -74Q-22 -30 0 0Z", index % 2 ? PALETTE.bark : PALETTE.walnut),
    ),
  );
  const sticks = [0, 1, 2].map((index) =>
    group(
      `translate(${250 + index * 24} ${1170 + index * 22}) rotate(${-14 + index * 5})`,
      el("rect", {
        x: -150,
        y: -16,
        width: 330,
        height: 32,
        rx: 16,
        fill: sketch.down([0, PALETTE.clay], [1, PALETTE.walnut]),
      }),
    ),
  );
  return (
    stage(sketch, colours) +
    shadow(sketch, { x: 560, y: 1092, width: 520 }) +
    bar(sketch, first, "translate(520 1018)") +
    bar(sketch, mix(second, first, 0.2), "translate(548 924) rotate(-3)") +
    bar(sketch, first, "translate(520 828) rotate(2)") +
    group(
      "translate(520 828) rotate(2)",
      path("M-60 -40L12 -96H112L60 -40V74H-60Z", wrap),
      path("M-60 -40H60V74H-60Z", "#171a33", { opacity: 0.1 }),
    ) +
    anise +
    el("circle", { cx: 560, cy: 738, r: 9, fill: PALETTE.clay }) +
    sticks.join("") +
    leaf(PALETTE.moss, { x: 770, y: 1180, turn: -14, scale: 1.5 })
  );
};
