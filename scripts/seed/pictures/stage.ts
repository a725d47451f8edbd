import { PALETTE } from "../world/palette.ts";
import { darker, lighter, mix } from "./colour.ts";
import { HEIGHT, WIDTH, type Sketch } from "./sketch.ts";
import { el, group, path, stroke, times } from "./svg.ts";
import { band } from "./weave.ts";

/** Where the table begins; things stand on it some two hundred lower. */
const TABLE = 900;

type Colours = readonly [string, string, string];

function wall(sketch: Sketch, tint: string): string {
  const top = mix(PALETTE.paper, tint, 0.16);
  const bottom = mix(PALETTE.paper, tint, 0.34);
  return el("rect", { width: WIDTH, height: HEIGHT, fill: sketch.down([0, top], [1, bottom]) });
}

/** Morning light through a window with one crossbar. */
function windowLight(sketch: Sketch): string {
  const x = sketch.random.between(120, 420);
  const pane = sketch.down([0, "#fffaf0", 0.55], [1, "#fffaf0", 0.12]);
  const panes = [0, 1].flatMap((column) =>
    [0, 1].map((row) => el("rect", { x: column * 190, y: row * 270, width: 170, height: 250, fill: pane })),
  );
  return group(`translate(${x} 90) skewX(-14)`, ...panes);
}

function disc(sketch: Sketch, tint: string): string {
  const cx = sketch.random.between(360, 720);
  return el("circle", { cx, cy: 470, r: 350, fill: mix(PALETTE.paper, tint, 0.48), opacity: 0.5 });
}

function niche(sketch: Sketch, tint: string): string {
  const fill = sketch.across([0, mix(PALETTE.paper, tint, 0.5)], [0.5, mix(PALETTE.paper, tint, 0.3)]);
  return path(`M190 ${TABLE}V480a350 350 0 0 1 700 0V${TABLE}Z`, fill, { opacity: 0.75 });
}

/** The shadow of a branch that hangs outside the picture. */
function leafShadow(sketch: Sketch, tint: string): string {
  const colour = darker(mix(PALETTE.paper, tint, 0.4), 0.25);
  const leaf = "M0 0C40 -34 120 -34 170 0C120 34 40 34 0 0Z";
  const leaves = times(9, (index) => {
    const turn = 20 + index * 9 + (index % 2 ? 62 : -28);
    return group(`translate(${90 + index * 62} ${40 + index * 34}) rotate(${turn})`, path(leaf, colour));
  });
  const flip = sketch.random.next() < 0.5 ? `translate(${WIDTH} 0) scale(-1 1)` : "translate(0 0)";
  const stem = stroke("M60 20Q360 140 660 360", colour, 9);
  return el("g", { opacity: 0.16 }, group(flip, stem, leaves));
}

function backdrop(sketch: Sketch, tint: string): string {
  const kinds = [windowLight, disc, niche, leafShadow] as const;
  return sketch.random.pick(kinds)(sketch, tint);
}

function planks(colour: string): string {
  return [1000, 1130, 1270]
    .map((y) => el("rect", { y, width: WIDTH, height: 3, fill: darker(colour, 0.3), opacity: 0.28 }))
    .join("");
}

/** A table of wood, stone or linen, with the light falling off towards us. */
function table(sketch: Sketch, tint: string): string {
  const wood = mix(PALETTE.clay, PALETTE.hemp, 0.62);
  const { colour, isWood } = sketch.random.pick([
    { colour: wood, isWood: true },
    { colour: mix(PALETTE.walnut, wood, 0.5), isWood: true },
    { colour: mix(PALETTE.rice, tint, 0.12), isWood: false },
    { colour: mix(PALETTE.stone, PALETTE.paper, 0.62), isWood: false },
  ]);
  const fill = sketch.down([0, lighter(colour, 0.22)], [0.12, colour], [1, darker(colour, 0.16)]);
  const edge = el("rect", { y: TABLE, width: WIDTH, height: 5, fill: lighter(colour, 0.55), opacity: 0.8 });
  return el("rect", { y: TABLE, width: WIDTH, height: HEIGHT - TABLE, fill }) + (isWood ? planks(colour) : "") + edge;
}

/** A narrow woven runner along the front edge, on two pictures out of three. */
function runner(sketch: Sketch, [first, second, third]: Colours): string {
  if (sketch.random.next() < 0.34) return "";
  const colours = [darker(first, 0.1), lighter(second, 0.1), third] as const;
  const { height, fillAt } = band(sketch, { colours, stitch: 5, plainRows: 0 });
  const y = HEIGHT - height;
  const shade = el("rect", { y: y - 12, width: WIDTH, height: 12, fill: "#171a33", opacity: 0.08 });
  return shade + el("rect", { y, width: WIDTH, height, fill: fillAt(y) });
}

/** Wall, light, table and runner: what every still life stands in. */
export function stage(sketch: Sketch, colours: Colours): string {
  const tint = sketch.random.pick([colours[1], colours[2], PALETTE.hemp, PALETTE.sky]);
  return wall(sketch, tint) + backdrop(sketch, tint) + table(sketch, tint) + runner(sketch, colours);
}

/** A wall alone, for what hangs. */
export function wallOnly(sketch: Sketch, colours: Colours): string {
  const tint = sketch.random.pick([colours[2], PALETTE.hemp, PALETTE.sky]);
  return wall(sketch, tint) + backdrop(sketch, tint);
}

/** The soft shadow under a thing that is `width` wide and stands at (x, y); the light comes from the left. */
export function shadow(sketch: Sketch, { x, y, width }: { x: number; y: number; width: number }): string {
  const fill = sketch.round([0, "#171a33", 0.5], [0.55, "#171a33", 0.24], [1, "#171a33", 0]);
  const wide = el("ellipse", { cx: x + width * 0.14, cy: y + 4, rx: width * 0.72, ry: width * 0.13, fill });
  return wide + el("ellipse", { cx: x, cy: y, rx: width * 0.5, ry: width * 0.055, fill: "#171a33", opacity: 0.22 });
}
