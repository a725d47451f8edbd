import { PALETTE } from "../../world/palette.ts";
import { darker, lighter, mix } from "../colour.ts";
import type { Sketch } from "../sketch.ts";
import { shadow, stage, wallOnly } from "../stage.ts";
import { el, group, path, stroke, times } from "../svg.ts";
import { outline, turned, type Profile } from "../vessel.ts";
import { cloth } from "../weave.ts";
import { flower, leaf, sprig } from "./small-things.ts";
import type { Scene } from "./scene.ts";

/** Over-and-under bamboo: two strips across, two along. */
function plait(sketch: Sketch, colour: string, size: number): string {
  const strip = (x: number, y: number, across: boolean) => {
    const [width, height] = across ? [size * 1.9, size * 0.86] : [size * 0.86, size * 1.9];
    const fill = across ? lighter(colour, 0.16) : darker(colour, 0.12);
    return el("rect", {
      x,
      y,
      width,
      height,
      rx: size * 0.16,
      fill,
      stroke: darker(colour, 0.42),
      "stroke-width": size * 0.06,
    });
  };
  const content =
    el("rect", { width: size * 4, height: size * 4, fill: darker(colour, 0.5) }) +
    [
      [0, 0],
      [2, 2],
    ]
      .map(([x = 0, y = 0]) => strip(x * size, y * size, true) + strip(x * size, (y + 1) * size, true))
      .join("") +
    [
      [2, 0],
      [0, 2],
    ]
      .map(([x = 0, y = 0]) => strip(x * size, y * size, false) + strip((x + 1) * size, y * size, false))
      .join("");
  return sketch.pattern({ width: size * 4, height: size * 4, content });
}

function bodyShade(sketch: Sketch): string {
  return sketch.across([0, "#171a33", 0.3], [0.26, "#fff8ea", 0.3], [0.56, "#fff8ea", 0], [1, "#171a33", 0.5]);
}

type Rim = { readonly x: number; readonly y: number; readonly half: number; readonly colour: string };

function rim(sketch: Sketch, { x, y, half, colour }: Rim): string {
  const wraps = times(Math.floor(half / 12), (index) => {
    const turn = (index / Math.floor(half / 12)) * Math.PI;
    return stroke(`M${x - Math.cos(turn) * half} ${y + Math.sin(turn) * half * 0.2 - 12}l8 26`, darker(colour, 0.4), 4);
  });
  const hollow = el("ellipse", {
    cx: x,
    cy: y,
    rx: half - 10,
    ry: half * 0.17,
    fill: sketch.down([0, darker(colour, 0.7)], [1, darker(colour, 0.5)]),
  });
  return (
    el("ellipse", { cx: x, cy: y, rx: half, ry: half * 0.2, fill: colour }) +
    hollow +
    el("ellipse", {
      cx: x,
      cy: y,
      rx: half,
      ry: half * 0.2,
      fill: "none",
      stroke: lighter(colour, 0.2),
      "stroke-width": 22,
    }) +
    wraps
  );
}

const BASKET: Profile = [
  [520, 270],
  [640, 258],
  [800, 226],
  [980, 180],
  [1090, 150],
  [1106, 146],
];

/** A carrying basket with straps, dried flowers in it. */
export const basket: Scene = (sketch, colours) => {
  const [brown, straw, accent] = colours;
  const x = 540;
  const cane = mix(brown, straw, 0.55);
  const body = outline(x, BASKET);
  const strapFill = cloth(sketch, { colours: [accent, PALETTE.rice, PALETTE.indigo], stitch: 4, plainRows: 0 });
  const strap = (dx: number) =>
    path(
      `M${x + dx - 30} 560Q${x + dx * 1.3 - 30} 820 ${x + dx * 0.5 - 26} 1074h52Q${x + dx * 1.3 + 30} 820 ${x + dx + 30} 560Z`,
      strapFill,
    );
  const dried = times(7, (index) =>
    sprig(sketch.random, index % 2 ? PALETTE.straw : PALETTE.moss, {
      x: x - 120 + index * 40,
      y: 560,
      turn: -128 + index * 14,
      scale: 1.15 + (index % 3) * 0.2,
    }),
  );
  const blossoms = times(8, (index) =>
    flower(index % 2 ? accent : PALETTE.turmeric, PALETTE.walnut, {
      x: x - 250 + index * 70,
      y: 300 - (index % 3) * 70,
      turn: index * 20,
      scale: 0.9,
    }),
  );
  return (
    stage(sketch, colours) +
    shadow(sketch, { x, y: 1112, width: 520 }) +
    rim(sketch, { x, y: 520, half: 270, colour: cane }) +
    dried +
    blossoms +
    path(`M${x - 270} 520A270 54 0 0 0 ${x + 270} 520L${x + 258} 640H${x - 258}Z`, cane) +
    path(body, plait(sketch, cane, 15)) +
    path(body, bodyShade(sketch)) +
    [660, 980]
      .map((y) =>
        stroke(
          `M${x - (y === 660 ? 256 : 182)} ${y}q${y === 660 ? 256 : 182} 60 ${y === 660 ? 512 : 364} 0`,
          darker(cane, 0.2),
          20,
        ),
      )
      .join("") +
    strap(-120) +
    strap(120) +
    stroke(`M${x - 270} 522A270 54 0 0 0 ${x + 270} 522`, lighter(cane, 0.15), 26)
  );
};

const RICE_BASKET: Profile = [
  [760, 214],
  [850, 226],
  [960, 222],
  [1060, 196],
  [1100, 180],
  [1108, 174],
];
const RICE_LID: Profile = [
  [560, 60],
  [590, 140],
  [650, 200],
  [720, 226],
  [772, 228],
];

/** A lidded rice basket on its strap, with a leaf of sticky rice. */
export const riceBasket: Scene = (sketch, colours) => {
  const [straw, brown, accent] = colours;
  const x = 450;
  const cane = mix(straw, PALETTE.straw, 0.5);
  const weave = plait(sketch, cane, 12);
  const part = (profile: Profile) => path(outline(x, profile), weave) + path(outline(x, profile), bodyShade(sketch));
  const strap = stroke(`M${x - 218} 800C${x - 330} 380 ${x + 330} 380 ${x + 218} 800`, darker(brown, 0.1), 16);
  const rice = times(70, () =>
    el("ellipse", {
      cx: 820 + sketch.random.between(-96, 96),
      cy: 1132 + sketch.random.between(-40, 14),
      rx: 13,
      ry: 6,
      fill: sketch.random.next() < 0.5 ? PALETTE.cream : "#ffffff",
      transform: undefined,
    }),
  );
  return (
    stage(sketch, colours) +
    strap +
    shadow(sketch, { x, y: 1114, width: 440 }) +
    part(RICE_BASKET) +
    stroke(`M${x - 226} 850q226 56 452 0`, darker(cane, 0.34), 14) +
    el("ellipse", { cx: x, cy: 786, rx: 228, ry: 40, fill: "#171a33", opacity: 0.3 }) +
    part(RICE_LID) +
    stroke(`M${x - 228} 770q228 56 456 0`, mix(accent, brown, 0.4), 16) +
    el("circle", { cx: x, cy: 556, r: 26, fill: turned(sketch, brown) }) +
    shadow(sketch, { x: 820, y: 1160, width: 330 }) +
    leaf(PALETTE.tea, { x: 640, y: 1176, turn: -8, scale: 3.3 }) +
    el("ellipse", { cx: 820, cy: 1126, rx: 116, ry: 46, fill: PALETTE.cream }) +
    rice
  );
};

/** A round tray on low feet leaning on the wall, a bowl and fruit before it. */
export const tray: Scene = (sketch, colours) => {
  const [straw, brown, accent] = colours;
  const rings = [352, 290, 226, 160, 96].map((r, index) =>
    el("circle", {
      cx: 540,
      cy: 690,
      r,
      fill: "none",
      stroke: index % 2 ? accent : darker(straw, 0.34),
      "stroke-width": index === 0 ? 12 : 7,
      opacity: 0.75,
    }),
  );
  const rays = times(72, (index) =>
    group(
      `translate(540 690) rotate(${index * 5})`,
      el("rect", { x: -2, y: -350, width: 4, height: 300, fill: darker(straw, 0.4), opacity: 0.5 }),
    ),
  );
  const hub = times(8, (index) =>
    group(
      `translate(540 690) rotate(${index * 45})`,
      path("M0 -10Q18 -34 0 -62Q-18 -34 0 -10Z", index % 2 ? accent : brown),
    ),
  );
  const cast = el("circle", { cx: 566, cy: 706, r: 400, fill: "#171a33", opacity: 0.14 });
  const face =
    el("circle", { cx: 540, cy: 690, r: 372, fill: plait(sketch, straw, 13) }) +
    el("circle", { cx: 540, cy: 690, r: 372, fill: sketch.across([0, "#fff8ea", 0.3], [1, "#171a33", 0.3]) });
  const fruits = [0, 1, 2].map((index) =>
    el("circle", {
      cx: 300 + index * 112,
      cy: 1128 - (index % 2) * 12,
      r: 66,
      fill: sketch.round([0, lighter(PALETTE.turmeric, 0.4)], [0.6, PALETTE.turmeric], [1, PALETTE.amber]),
    }),
  );
  return (
    stage(sketch, colours) +
    shadow(sketch, { x: 540, y: 1090, width: 620 }) +
    cast +
    el("circle", { cx: 540, cy: 690, r: 400, fill: turned(sketch, brown) }) +
    face +
    rays +
    rings.join("") +
    hub +
    shadow(sketch, { x: 412, y: 1196, width: 420 }) +
    fruits.join("") +
    leaf(PALETTE.leaf, { x: 560, y: 1090, turn: -30, scale: 1 })
  );
};

/** A palm-leaf hat resting against the wall. */
export const hat: Scene = (sketch, colours) => {
  const [straw, hemp, accent] = colours;
  const cone =
    "M540 392Q566 392 580 414L948 1010Q960 1036 930 1048Q540 1152 150 1048Q120 1036 132 1010L500 414Q514 392 540 392Z";
  const clip = sketch.clip(path(cone, "#000"));
  const ribs = times(37, (index) =>
    stroke(
      `M540 396L${108 + index * 24} 1130`,
      index % 2 ? darker(straw, 0.26) : lighter(straw, 0.35),
      index % 2 ? 5 : 3,
    ),
  );
  const hoops = times(10, (index) => {
    const y = 480 + index * 60;
    const half = (y - 392) * 0.67;
    return stroke(`M${540 - half} ${y}Q540 ${y + half * 0.34} ${540 + half} ${y}`, darker(hemp, 0.3), 4);
  });
  const bandFill = cloth(sketch, { colours: [accent, PALETTE.rice, PALETTE.turmeric], stitch: 4, plainRows: 0 });
  const strap = `M236 1064C300 1250 470 1270 560 1210C640 1270 780 1250 850 1062L818 1072C760 1200 640 1220 560 1160C480 1216 330 1204 268 1070Z`;
  return (
    stage(sketch, colours) +
    shadow(sketch, { x: 540, y: 1100, width: 900 }) +
    path(cone, straw) +
    el("g", { "clip-path": clip }, ribs, hoops.slice(0)) +
    path(cone, bodyShade(sketch)) +
    stroke("M136 1022Q540 1150 944 1022", darker(straw, 0.34), 18) +
    path(strap, bandFill) +
    path(strap, "#171a33", { opacity: 0.12 })
  );
};

/** A lampshade of open bamboo, lit from inside. */
export const lamp: Scene = (sketch, colours) => {
  const [straw, glow, brown] = colours;
  const shade: Profile = [
    [420, 110],
    [480, 240],
    [600, 330],
    [740, 352],
    [860, 316],
    [930, 262],
    [936, 258],
  ];
  const body = outline(540, shade);
  const clip = sketch.clip(path(body, "#000"));
  const slats = times(34, (index) => {
    const lean = index % 2 ? 130 : -130;
    return stroke(
      `M${170 + index * 22} 410L${170 + index * 22 + lean} 960`,
      index % 4 < 2 ? brown : darker(straw, 0.3),
      9,
    );
  });
  const hoops = [486, 600, 740, 862].map((y) =>
    stroke(`M170 ${y - 20}Q540 ${y + 60} 910 ${y - 20}`, darker(brown, 0.1), 13),
  );
  const halo = el("circle", {
    cx: 540,
    cy: 690,
    r: 640,
    fill: sketch.round([0, lighter(glow, 0.55), 0.95], [0.45, lighter(glow, 0.4), 0.4], [1, glow, 0]),
  });
  const dusk = el("rect", { width: 1080, height: 1350, fill: PALETTE.indigo, opacity: 0.42 });
  const spots = times(46, (index) => {
    const [x, y] = [sketch.random.between(20, 1060), sketch.random.between(60, 1300)];
    const far = Math.hypot(x - 540, y - 690);
    return far < 430
      ? ""
      : group(
          `translate(${x} ${y}) rotate(${index * 17})`,
          el("rect", {
            x: -18,
            y: -18,
            width: 36,
            height: 36,
            fill: lighter(glow, 0.5),
            opacity: Math.max(0.08, 0.4 - far / 2400),
          }),
        );
  });
  return (
    wallOnly(sketch, colours) +
    dusk +
    halo +
    spots +
    stroke("M540 0V420", PALETTE.ink, 9) +
    path(body, sketch.round([0, "#fffbe8"], [0.5, lighter(glow, 0.5)], [1, glow])) +
    el("g", { "clip-path": clip }, slats, hoops.join("")) +
    path(body, "none", { stroke: brown, "stroke-width": 10 }) +
    el("ellipse", { cx: 540, cy: 422, rx: 110, ry: 24, fill: brown })
  );
};

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
