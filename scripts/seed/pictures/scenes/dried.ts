import { PALETTE } from "../../world/palette.ts";
import { darker, lighter, mix } from "../colour.ts";
import type { Sketch } from "../sketch.ts";
import { shadow, stage } from "../stage.ts";
import { el, group, path, stroke, times } from "../svg.ts";
import { turned } from "../vessel.ts";
import { cloth } from "../weave.ts";
import { heap, leaf, scatter, sprig, type Placed } from "./small-things.ts";
import type { Scene } from "./scene.ts";

function driedStem(sketch: Sketch, index: number, colour: string): string {
  const turn = -32 + index * 2.5 + sketch.random.between(-2, 2);
  const tone = index % 4 === 0 ? darker(colour, 0.3) : index % 3 === 0 ? lighter(colour, 0.22) : colour;
  const blades = times(3, (blade) =>
    leaf(tone, {
      x: 0,
      y: -150 - blade * 92,
      turn: blade % 2 ? -124 : -58,
      scale: 0.62 + sketch.random.between(0, 0.3),
    }),
  );
  return group(
    `rotate(${turn})`,
    stroke(`M0 60Q${sketch.random.between(-16, 16)} -160 0 -${350 + sketch.random.below(70)}`, tone, 9),
    blades,
  );
}

/** A tied bunch of leaves or shoots lying up against the wall, a smaller one before it. */
export const driedBunch: Scene = (sketch, colours) => {
  const [colour, second, third] = colours;
  const bunch = () => {
    const stems = times(27, (index) => driedStem(sketch, index, index % 5 === 0 ? mix(colour, third, 0.5) : colour));
    const butts = times(13, (index) =>
      stroke(`M0 0L${-66 + index * 11} ${128 + (index % 3) * 12}`, index % 2 ? second : darker(second, 0.3), 14),
    );
    const tie = cloth(sketch, { colours: [PALETTE.madder, PALETTE.rice, PALETTE.indigo], stitch: 4, plainRows: 0 });
    return (
      butts +
      stems +
      el("rect", { x: -62, y: -26, width: 124, height: 62, rx: 14, fill: tie }) +
      el("rect", {
        x: -62,
        y: -26,
        width: 124,
        height: 62,
        rx: 14,
        fill: sketch.across([0, "#fff8ea", 0.2], [1, "#171a33", 0.4]),
      })
    );
  };
  return (
    stage(sketch, colours) +
    shadow(sketch, { x: 520, y: 1124, width: 420 }) +
    group("translate(500 966) rotate(8) scale(1.28)", bunch()) +
    shadow(sketch, { x: 760, y: 1196, width: 420 }) +
    group("translate(640 1150) rotate(78) scale(0.72)", bunch()) +
    scatter(sketch.random, { x: 300, y: 1200, width: 360, height: 50, count: 8 }, ({ x, y, turn }) =>
      leaf(darker(colour, 0.1), { x, y, turn, scale: 0.34 }),
    )
  );
};

/** One strip of dried bamboo shoot: wide at the foot, ringed, pointed. */
function shoot(colour: string) {
  return ({ x, y, turn }: Placed) => {
    const tone = turn > 240 ? darker(colour, 0.18) : turn > 120 ? colour : lighter(colour, 0.2);
    const rings = [0, 1, 2, 3].map((index) =>
      stroke(
        `M${-96 + index * 40} ${-24 + index * 4}Q${-88 + index * 40} 0 ${-96 + index * 40} ${24 - index * 4}`,
        darker(tone, 0.3),
        4,
      ),
    );
    const lean = (turn % 46) - 23;
    return group(
      `translate(${x} ${y}) rotate(${lean})${turn > 180 ? " scale(-1 1)" : ""}`,
      path("M-130 -30Q20 -34 146 2Q20 34 -130 30Q-116 0 -130 -30Z", tone),
      ...rings,
    );
  };
}

/** Dried bamboo shoots on a flat basket. */
export const driedShoots: Scene = (sketch, colours) => {
  const [straw, , third] = colours;
  const tray = el("ellipse", {
    cx: 540,
    cy: 1080,
    rx: 440,
    ry: 120,
    fill: turned(sketch, mix(third, PALETTE.straw, 0.4)),
  });
  const hollow = el("ellipse", { cx: 540, cy: 1066, rx: 396, ry: 96, fill: darker(PALETTE.straw, 0.4) });
  return (
    stage(sketch, colours) +
    sprig(sketch.random, PALETTE.tea, { x: 770, y: 900, turn: -60, scale: 1.6 }) +
    shadow(sketch, { x: 540, y: 1150, width: 880 }) +
    tray +
    hollow +
    heap(
      sketch.random,
      { x: 540, y: 1086, width: 520, height: 230, count: 46 },
      shoot(mix(straw, PALETTE.honey, 0.3)),
    ) +
    scatter(sketch.random, { x: 300, y: 1226, width: 300, height: 16, count: 2 }, shoot(straw))
  );
};
