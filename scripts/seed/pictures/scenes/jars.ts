import { PALETTE } from "../../world/palette.ts";
import { darker, lighter, mix } from "../colour.ts";
import type { Sketch } from "../sketch.ts";
import { shadow, stage } from "../stage.ts";
import { el, group, path, stroke, times } from "../svg.ts";
import { gleam, outline, turned, type Profile } from "../vessel.ts";
import { cloth } from "../weave.ts";
import { flower, heap, label, leaf, scatter, sprig } from "./small-things.ts";
import type { Colours, Scene } from "./scene.ts";

const JAR: Profile = [
  [566, 168],
  [600, 190],
  [650, 214],
  [1000, 214],
  [1080, 200],
  [1104, 180],
];

type Filled = { readonly x: number; readonly filling: string; readonly from: number };

/** A glass jar filled from `from` down; `filling` is what the clip shows. */
function glassJar(sketch: Sketch, { x, filling, from }: Filled): string {
  const body = outline(x, JAR);
  const clip = sketch.clip(path(body, "#000"));
  const surface = el("ellipse", { cx: x, cy: from, rx: 206, ry: 26, fill: "#ffffff", opacity: 0.25 });
  return (
    shadow(sketch, { x, y: 1110, width: 460 }) +
    path(body, turned(sketch, mix(PALETTE.sky, "#ffffff", 0.55), 0.6)) +
    el("g", { "clip-path": clip }, filling, surface) +
    path(body, sketch.across([0, "#171a33", 0.22], [0.16, "#ffffff", 0.12], [0.7, "#ffffff", 0], [1, "#171a33", 0.3])) +
    gleam(x - 168, [690, 1040], 26)
  );
}

function tiedCloth(sketch: Sketch, x: number, colours: Colours): string {
  const fill = cloth(sketch, { colours, stitch: 6, plainRows: 3 });
  const cap = `M${x - 176} 548Q${x - 160} 476 ${x} 470Q${x + 160} 476 ${x + 176} 548Q${x + 236} 596 ${x + 214} 650Q${x + 120} 612 ${x + 60} 640Q${x} 616 ${x - 70} 642Q${x - 130} 614 ${x - 214} 650Q${x - 236} 596 ${x - 176} 548Z`;
  const shade = sketch.across([0, "#171a33", 0.12], [0.3, "#fff8ea", 0.2], [1, "#171a33", 0.34]);
  const bow = `M${x + 20} 566c60 -50 110 -20 90 12s-70 10 -90 -12c-60 -40 -104 -6 -84 20s64 4 84 -20`;
  return (
    path(cap, fill) +
    path(cap, shade) +
    stroke(`M${x - 178} 552Q${x} 592 ${x + 178} 552`, PALETTE.hemp, 12) +
    stroke(bow, PALETTE.hemp, 9)
  );
}

/** A wooden dipper lying across a small dish, honey still on it. */
function dipper(sketch: Sketch, honey: string): string {
  const wood = sketch.across([0, lighter(PALETTE.clay, 0.3)], [1, PALETTE.bark]);
  const rings = times(6, (index) =>
    el("rect", {
      x: -98 + index * 20,
      y: -36 + Math.abs(index - 2.5) * 5,
      width: 13,
      height: 72 - Math.abs(index - 2.5) * 10,
      rx: 6,
      fill: wood,
    }),
  );
  const plate = el("ellipse", {
    cx: 806,
    cy: 1136,
    rx: 190,
    ry: 44,
    fill: sketch.down([0, PALETTE.cream], [1, darker(PALETTE.rice, 0.24)]),
  });
  const pool = el("ellipse", { cx: 770, cy: 1132, rx: 104, ry: 20, fill: honey, opacity: 0.9 });
  return (
    shadow(sketch, { x: 806, y: 1150, width: 380 }) +
    plate +
    pool +
    group(
      "translate(770 1096) rotate(-24)",
      el("rect", { x: 10, y: -8, width: 290, height: 16, rx: 8, fill: wood }),
      rings,
    )
  );
}

function comb(honey: string, x: number, y: number): string {
  const cell = "M0 -27L23 -13V13L0 27L-23 13V-13Z";
  return times(11, (index) => {
    const [column, row] = [index % 4, Math.floor(index / 4)];
    const place = `translate(${x + column * 50 + (row % 2) * 25} ${y + row * 43})`;
    return group(
      place,
      path(cell, index % 3 ? lighter(honey, 0.16) : honey, { stroke: darker(honey, 0.3), "stroke-width": 5 }),
    );
  });
}

/** Honey under a tied cloth, a dipper, a piece of comb and the flower it came from. */
export const honeyJar: Scene = (sketch, colours) => {
  const [honey, , blossom] = colours;
  const x = 420;
  const filling = el("rect", { x: 180, y: 640, width: 480, height: 500, fill: turned(sketch, honey, 0.95) });
  const glow = el("ellipse", {
    cx: x + 40,
    cy: 960,
    rx: 130,
    ry: 150,
    fill: sketch.round([0, lighter(honey, 0.6), 0.6], [1, honey, 0]),
  });
  const flowers = [0, 1, 2, 3, 4].map((index) =>
    flower(blossom, PALETTE.turmeric, {
      x: 640 + index * 54,
      y: 760 - index * 78 + (index % 2) * 66,
      turn: index * 31,
      scale: 1.2,
    }),
  );
  return (
    stage(sketch, colours) +
    sprig(sketch.random, PALETTE.leaf, { x: 600, y: 930, turn: -58, scale: 1.7 }) +
    flowers.join("") +
    glassJar(sketch, { x, filling: filling + glow, from: 644 }) +
    label(sketch, { x, y: 880, width: 290, height: 190, colours: [darker(honey, 0.3), honey] }) +
    tiedCloth(sketch, x, [PALETTE.rice, darker(honey, 0.2), blossom]) +
    dipper(sketch, honey) +
    comb(honey, 170, 1130)
  );
};

function granules(sketch: Sketch, [first, second, third]: Colours): string {
  const tile = times(60, () => {
    const fill = sketch.random.pick([first, second, third, darker(first, 0.3), lighter(second, 0.3)]);
    return el("ellipse", {
      cx: sketch.random.between(0, 120),
      cy: sketch.random.between(0, 120),
      rx: sketch.random.between(6, 13),
      ry: 7,
      fill,
    });
  });
  const ground = el("rect", { width: 120, height: 120, fill: darker(first, 0.2) });
  return el("rect", {
    x: 100,
    y: 640,
    width: 700,
    height: 500,
    fill: sketch.pattern({ width: 120, height: 120, content: ground + tile }),
  });
}

/** Something coarse in a glass jar with a wooden lid, a spoonful beside it. */
export const jar: Scene = (sketch, colours) => {
  const x = 470;
  const [first, second] = colours;
  const lid = el("rect", {
    x: x - 184,
    y: 510,
    width: 368,
    height: 74,
    rx: 14,
    fill: turned(sketch, mix(PALETTE.clay, PALETTE.hemp, 0.4)),
  });
  const crumb = ({ x: cx, y: cy, turn }: { x: number; y: number; turn: number }) =>
    el("ellipse", { cx, cy, rx: 9, ry: 6, fill: turn > 150 ? first : second });
  const spoon =
    path(
      "M700 1150Q780 1086 880 1130Q900 1176 820 1196Q730 1200 700 1150Z",
      sketch.down([0, PALETTE.clay], [1, PALETTE.walnut]),
    ) + stroke("M876 1146L1020 1078", PALETTE.bark, 24);
  return (
    stage(sketch, colours) +
    sprig(sketch.random, mix(colours[2], PALETTE.leaf, 0.6), { x: 660, y: 980, turn: -48, scale: 1.3 }) +
    glassJar(sketch, { x, filling: granules(sketch, colours), from: 642 }) +
    lid +
    label(sketch, { x, y: 880, width: 290, height: 180, colours: [first, second] }) +
    shadow(sketch, { x: 800, y: 1196, width: 260 }) +
    spoon +
    heap(sketch.random, { x: 796, y: 1150, width: 150, height: 40, count: 46 }, crumb) +
    scatter(sketch.random, { x: 300, y: 1200, width: 420, height: 50, count: 26 }, crumb)
  );
};

const VIAL: Profile = [
  [640, 52],
  [676, 56],
  [716, 112],
  [760, 122],
  [1050, 122],
  [1096, 110],
  [1104, 100],
];

function vial(sketch: Sketch, glass: string): string {
  const body = outline(0, VIAL);
  const cap = el("rect", { x: -62, y: 560, width: 124, height: 96, rx: 14, fill: turned(sketch, PALETTE.ink) });
  const bulb = path("M-40 566V470Q-40 420 0 420T40 470V566Z", turned(sketch, mix(PALETTE.ink, PALETTE.stone, 0.25)));
  const grooves = times(7, (index) =>
    el("rect", { x: -52 + index * 16, y: 574, width: 4, height: 68, fill: "#ffffff", opacity: 0.12 }),
  );
  return path(body, turned(sketch, glass)) + gleam(-84, [760, 1040], 18) + cap + grooves + bulb;
}

/** Two vials of oil with the leaves they came from. */
export const dropper: Scene = (sketch, colours) => {
  const [first, second, third] = colours;
  const glass = mix(first === PALETTE.lime ? PALETTE.tea : first, PALETTE.ink, 0.18);
  const green = mix(second, PALETTE.leaf, 0.55);
  const place = (x: number, scale: number) =>
    shadow(sketch, { x, y: 1108, width: 290 * scale }) +
    group(
      `translate(${x} ${1104 - 1104 * scale}) scale(${scale})`,
      vial(sketch, glass),
      label(sketch, { x: 0, y: 900, width: 226, height: 190, colours: [first, third] }),
    );
  const drops = [0, 1, 2].map((index) =>
    group(
      `translate(${300 + index * 46} ${1196 + (index % 2) * 20})`,
      el("ellipse", { rx: 20 - index * 3, ry: 9, fill: glass, opacity: 0.55 }),
      el("ellipse", { cx: -5, cy: -2, rx: 6, ry: 2.5, fill: "#ffffff", opacity: 0.8 }),
    ),
  );
  return (
    stage(sketch, colours) +
    [-78, -104, -52]
      .map((turn, index) =>
        sprig(sketch.random, index === 1 ? darker(green, 0.2) : green, {
          x: 560,
          y: 1060,
          turn,
          scale: 1.75 - index * 0.2,
        }),
      )
      .join("") +
    place(690, 0.86) +
    place(420, 1.12) +
    leaf(green, { x: 640, y: 1190, turn: -12, scale: 1.7 }) +
    leaf(darker(green, 0.14), { x: 800, y: 1206, turn: 8, scale: 1.3 }) +
    drops.join("")
  );
};
