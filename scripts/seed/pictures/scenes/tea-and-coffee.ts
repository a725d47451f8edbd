import { PALETTE } from "../../world/palette.ts";
import { darker, lighter, mix } from "../colour.ts";
import type { Sketch } from "../sketch.ts";
import { shadow, stage } from "../stage.ts";
import { el, group, path, stroke } from "../svg.ts";
import { gleam, outline, turned, vessel, type Profile } from "../vessel.ts";
import { cloth } from "../weave.ts";
import { heap, leaf, scatter, steam } from "./small-things.ts";
import type { Scene } from "./scene.ts";

const TEAPOT: Profile = [
  [640, 70],
  [668, 150],
  [760, 206],
  [860, 190],
  [930, 128],
  [944, 112],
];
const CUP: Profile = [
  [930, 150],
  [990, 142],
  [1060, 108],
  [1104, 66],
  [1112, 60],
];

function teapot(sketch: Sketch, colour: string): string {
  const x = 380;
  const spout = path("M560 800Q640 780 664 700L694 690Q700 820 566 880Z", darker(colour, 0.22));
  const handle = stroke("M300 690C200 470 560 470 462 690", mix(PALETTE.walnut, colour, 0.25), 20);
  const lid =
    path("M308 652Q380 596 452 652Q380 676 308 652Z", lighter(colour, 0.18)) +
    el("circle", { cx: x, cy: 606, r: 18, fill: darker(colour, 0.15) });
  return (
    shadow(sketch, { x, y: 946, width: 400 }) +
    handle +
    spout +
    path(outline(x, TEAPOT), turned(sketch, colour)) +
    lid +
    gleam(256, [720, 860], 26)
  );
}

function rolledLeaf(colour: string) {
  return ({ x, y, turn }: { x: number; y: number; turn: number }) =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      stroke("M-17 4Q0 -12 17 3", turn > 180 ? colour : darker(colour, 0.35), 8),
    );
}

/** A teapot, a full cup and a handful of leaves. */
export const teaBowl: Scene = (sketch, colours) => {
  const [tea, light, clay] = colours;
  const green = tea === PALETTE.madder ? PALETTE.leaf : tea;
  const brew = mix(light, PALETTE.honey, 0.35);
  const glaze = sketch.random.pick([PALETTE.rice, mix(PALETTE.sky, PALETTE.rice, 0.45), mix(tea, PALETTE.rice, 0.72)]);
  const leaves = heap(sketch.random, { x: 258, y: 1170, width: 270, height: 92, count: 130 }, rolledLeaf(tea));
  return (
    stage(sketch, colours) +
    teapot(sketch, mix(clay, PALETTE.walnut, 0.35)) +
    shadow(sketch, { x: 258, y: 1176, width: 300 }) +
    leaves +
    scatter(sketch.random, { x: 470, y: 1196, width: 320, height: 66, count: 12 }, rolledLeaf(tea)) +
    shadow(sketch, { x: 730, y: 1116, width: 250 }) +
    vessel(sketch, { x: 730, profile: CUP, colour: glaze, inside: brew }) +
    steam(730, 890) +
    leaf(green, { x: 820, y: 1180, turn: -24, scale: 1.15 }) +
    leaf(lighter(green, 0.14), { x: 826, y: 1184, turn: 18, scale: 1.05 })
  );
};

const COFFEE_CUP: Profile = [
  [900, 138],
  [980, 130],
  [1060, 96],
  [1100, 70],
  [1108, 64],
];

function bean(colour: string) {
  return ({ x, y, turn }: { x: number; y: number; turn: number }) =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      el("ellipse", { rx: 25, ry: 17, fill: turn > 200 ? lighter(colour, 0.14) : colour }),
      stroke("M-20 2Q-4 -8 4 0T20 -2", darker(colour, 0.5), 4),
    );
}

/** A sack of beans with a woven band, a cup on its saucer, beans spilled between. */
export const coffee: Scene = (sketch, colours) => {
  const [brown, second] = colours;
  const pouch = "M150 520Q330 480 510 520L540 1080Q540 1120 500 1120H160Q120 1120 120 1080Z";
  const bandFill = cloth(
    sketch,
    { colours: [second, PALETTE.rice, brown], stitch: 7, plainRows: 0 },
    "translate(0 740)",
  );
  const clip = sketch.clip(path(pouch, "#000"));
  const kraft = mix(PALETTE.hemp, PALETTE.clay, 0.3);
  return (
    stage(sketch, colours) +
    shadow(sketch, { x: 330, y: 1120, width: 470 }) +
    path(pouch, turned(sketch, kraft)) +
    el("g", { "clip-path": clip }, el("rect", { x: 100, y: 740, width: 460, height: 154, fill: bandFill })) +
    path(pouch, sketch.across([0, "#171a33", 0.14], [0.3, "#fff8ea", 0.14], [1, "#171a33", 0.3])) +
    path("M150 520Q330 480 510 520L505 600Q330 570 155 600Z", darker(kraft, 0.16)) +
    stroke("M152 604Q330 572 508 604", PALETTE.bark, 8) +
    shadow(sketch, { x: 760, y: 1124, width: 400 }) +
    el("ellipse", {
      cx: 760,
      cy: 1112,
      rx: 214,
      ry: 46,
      fill: sketch.down([0, PALETTE.cream], [1, darker(PALETTE.rice, 0.22)]),
    }) +
    stroke("M884 960q92 -14 78 56t-108 50", PALETTE.rice, 24) +
    vessel(sketch, { x: 760, profile: COFFEE_CUP, colour: PALETTE.rice, inside: darker(brown, 0.2) }) +
    steam(760, 860) +
    heap(sketch.random, { x: 420, y: 1196, width: 400, height: 70, count: 44 }, bean(brown)) +
    scatter(sketch.random, { x: 640, y: 1212, width: 420, height: 50, count: 9 }, bean(brown))
  );
};
