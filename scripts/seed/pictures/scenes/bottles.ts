import { PALETTE } from "../../world/palette.ts";
import { darker, lighter, mix } from "../colour.ts";
import type { Sketch } from "../sketch.ts";
import { shadow, stage } from "../stage.ts";
import { el, group, path, stroke, times } from "../svg.ts";
import { gleam, outline, turned, vessel, type Profile } from "../vessel.ts";
import { cloth } from "../weave.ts";
import { label, leaf, sprig } from "./small-things.ts";
import type { Colours, Scene } from "./scene.ts";

const BOTTLE: Profile = [
  [372, 42],
  [470, 44],
  [540, 62],
  [610, 130],
  [720, 146],
  [980, 146],
  [1100, 138],
  [1116, 128],
];

function glassBottle(sketch: Sketch, x: number, liquid: string): string {
  const body = outline(x, BOTTLE);
  const clip = sketch.clip(path(body, "#000"));
  const isClear = liquid === PALETTE.rice;
  const drink = el("rect", {
    x: x - 150,
    y: 560,
    width: 300,
    height: 600,
    fill: isClear ? turned(sketch, mix(PALETTE.sky, "#ffffff", 0.5), 0.5) : turned(sketch, liquid, 0.94),
  });
  return (
    shadow(sketch, { x, y: 1120, width: 320 }) +
    path(body, turned(sketch, mix(PALETTE.sky, "#ffffff", 0.4), 0.55)) +
    el(
      "g",
      { "clip-path": clip },
      drink,
      el("ellipse", { cx: x, cy: 562, rx: 84, ry: 12, fill: lighter(liquid, 0.4) }),
    ) +
    gleam(x - 108, [650, 1060], 24) +
    el("rect", { x: x - 40, y: 320, width: 80, height: 78, rx: 8, fill: turned(sketch, PALETTE.hemp) })
  );
}

function clothCap(sketch: Sketch, x: number, colours: Colours): string {
  const fill = cloth(sketch, { colours: [colours[2], colours[0], PALETTE.rice], stitch: 5, plainRows: 2 });
  const cap = `M${x - 50} 318Q${x} 286 ${x + 50} 318L${x + 58} 400Q${x + 76} 428 ${x + 62} 452Q${x} 432 ${x - 62} 452Q${x - 76} 428 ${x - 58} 400Z`;
  return (
    path(cap, fill) +
    path(cap, sketch.across([0, "#fff8ea", 0.2], [1, "#171a33", 0.34])) +
    stroke(`M${x - 57} 404Q${x} 422 ${x + 57} 404`, PALETTE.hemp, 8)
  );
}

/** One cob of maize, three of them lie side by side. */
function cob(colour: string, index: number): string {
  const kernels = times(60, (kernel) => {
    const [row, column] = [kernel % 5, Math.floor(kernel / 5)];
    const tone = (row + column) % 3 ? colour : lighter(colour, 0.3);
    return el("rect", { x: -112 + column * 19, y: -44 + row * 18, width: 17, height: 16, rx: 6, fill: tone });
  });
  const body = path("M-124 -38Q-20 -66 104 -34Q136 0 104 34Q-20 66 -124 38Q-144 0 -124 -38Z", darker(colour, 0.3));
  const clip = `translate(${250 + index * 14} ${1066 + index * 78}) rotate(${-10 + index * 9}) scale(0.72)`;
  const husk = path(
    "M-100 -50Q-190 -54 -236 -10Q-180 30 -96 50Q-130 0 -100 -50Z",
    mix(PALETTE.lime, PALETTE.hemp, 0.5),
  );
  return group(clip, body, kernels, husk);
}

const SMALL_CUP: Profile = [
  [1050, 84],
  [1096, 78],
  [1150, 54],
  [1160, 50],
];

/** A bottle with a cloth cap, a small cup, and what the drink is made of. */
export const bottle: Scene = (sketch, colours) => {
  const [liquid, fruit, green] = colours;
  const x = sketch.random.between(440, 520);
  const isMaize = liquid === PALETTE.rice;
  const fruits = [0, 1, 2].map((index) => {
    if (isMaize) return cob(fruit, index);
    const [cx, cy] = [
      [214, 1150],
      [318, 1190],
      [262, 1088],
    ][index] ?? [0, 0];
    const fill = sketch.round([0, lighter(fruit, 0.42)], [0.5, fruit], [1, darker(fruit, 0.4)]);
    return (
      el("circle", { cx, cy, r: 62, fill }) +
      leaf(green, { x: cx ?? 0, y: (cy ?? 0) - 54, turn: -40 + index * 30, scale: 0.5 })
    );
  });
  return (
    stage(sketch, colours) +
    sprig(sketch.random, mix(green, PALETTE.tea, 0.5), { x: 640, y: 1010, turn: -62, scale: 1.35 }) +
    glassBottle(sketch, x, liquid) +
    label(sketch, { x, y: 850, width: 236, height: 200, colours: [colours[1], colours[2]] }) +
    clothCap(sketch, x, colours) +
    shadow(sketch, { x: 256, y: 1220, width: 330 }) +
    fruits.join("") +
    shadow(sketch, { x: 780, y: 1164, width: 160 }) +
    vessel(sketch, { x: 780, profile: SMALL_CUP, colour: PALETTE.rice, inside: mix(liquid, PALETTE.honey, 0.15) })
  );
};

const EARTHEN: Profile = [
  [430, 122],
  [470, 108],
  [540, 150],
  [680, 262],
  [830, 288],
  [980, 236],
  [1090, 158],
  [1106, 146],
];

/** An earthen jar with two long straws, as rice wine is drunk. */
export const wineJar: Scene = (sketch, colours) => {
  const [, clay, straw] = colours;
  const x = 520;
  const ring = (y: number, half: number) =>
    stroke(`M${x - half} ${y}Q${x} ${y + 52} ${x + half} ${y}`, darker(clay, 0.4), 7);
  const zigzag = times(14, (index) => {
    const left = x - 238 + index * 34;
    const sag = 46 * (1 - ((left + 17 - x) / 250) ** 2);
    return stroke(`M${left} ${720 + sag}l17 -34l17 34`, lighter(clay, 0.42), 7);
  });
  const straws =
    stroke("M500 436Q470 250 640 96", darker(straw, 0.15), 16) +
    stroke("M560 436Q600 240 800 150", straw, 16) +
    stroke("M561 428Q602 238 798 144", lighter(straw, 0.5), 4);
  const leaves = times(7, (index) =>
    leaf(index % 2 ? PALETTE.leaf : PALETTE.tea, {
      x: x - 100 + index * 34,
      y: 432,
      turn: -150 + index * 22,
      scale: 0.85,
    }),
  );
  return (
    stage(sketch, colours) +
    shadow(sketch, { x, y: 1112, width: 560 }) +
    vessel(sketch, { x, profile: EARTHEN, colour: mix(clay, PALETTE.walnut, 0.42), inside: PALETTE.walnut }) +
    ring(640, 236) +
    zigzag +
    ring(760, 278) +
    gleam(330, [680, 900], 34) +
    straws +
    leaves +
    shadow(sketch, { x: 862, y: 1172, width: 170 }) +
    vessel(sketch, {
      x: 862,
      profile: SMALL_CUP,
      colour: mix(clay, PALETTE.rice, 0.35),
      inside: mix(straw, PALETTE.rice, 0.4),
    })
  );
};
