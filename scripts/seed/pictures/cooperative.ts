import type { DemoCooperative, Landscape } from "../world-types.ts";
import { PALETTE } from "../world/palette.ts";
import { mix } from "./colour.ts";
import { grove, karst, mountains, palm, sky, stiltHouse, terraces, walker, water } from "./scenery.ts";
import { HEIGHT, sketchOf, WIDTH, type Sketch } from "./sketch.ts";
import { el } from "./svg.ts";
import { band } from "./weave.ts";

const FAR = mix(PALETTE.sky, PALETTE.indigo, 0.42);
const MIDDLE = mix(PALETTE.teal, PALETTE.sky, 0.25);
const GREEN = [PALETTE.leaf, PALETTE.lime] as const;

const LANDSCAPES: Readonly<Record<Landscape, (sketch: Sketch) => string>> = {
  terraces: (sketch) =>
    mountains(sketch, { base: 560, height: 320, colour: FAR, peaks: 3 }) +
    mountains(sketch, { base: 650, height: 200, colour: MIDDLE, peaks: 4 }) +
    terraces(sketch, { top: 620, colours: GREEN, flooded: true }),
  karst: (sketch) =>
    karst(sketch, { base: 640, height: 440, colour: FAR, peaks: 6 }) +
    karst(sketch, { base: 720, height: 270, colour: mix(PALETTE.stone, PALETTE.teal, 0.35), peaks: 5 }) +
    terraces(sketch, { top: 740, colours: [PALETTE.moss, PALETTE.orchid], flooded: false }),
  forest: (sketch) =>
    mountains(sketch, { base: 540, height: 300, colour: FAR, peaks: 3 }) +
    mountains(sketch, { base: 660, height: 210, colour: mix(PALETTE.tea, PALETTE.sky, 0.4), peaks: 4 }) +
    grove(sketch, { y: 760, count: 14, colour: mix(PALETTE.tea, PALETTE.leaf, 0.4), size: 80 }) +
    grove(sketch, { y: 850, count: 10, colour: PALETTE.tea, size: 120 }) +
    terraces(sketch, { top: 820, colours: [PALETTE.moss, PALETTE.leaf], flooded: false }),
  plateau: (sketch) =>
    mountains(sketch, { base: 620, height: 130, colour: FAR, peaks: 3 }) +
    terraces(sketch, { top: 620, colours: [mix(PALETTE.clay, PALETTE.rose, 0.3), PALETTE.tea], flooded: false }) +
    grove(sketch, { y: 760, count: 12, colour: PALETTE.leaf, size: 62 }),
  river: (sketch) =>
    mountains(sketch, { base: 560, height: 300, colour: FAR, peaks: 3 }) +
    karst(sketch, { base: 700, height: 240, colour: MIDDLE, peaks: 4 }) +
    water(sketch, 720, PALETTE.teal) +
    terraces(sketch, { top: 980, colours: GREEN, flooded: false }),
  coast: (sketch) =>
    mountains(sketch, { base: 600, height: 260, colour: FAR, peaks: 2 }) +
    water(sketch, 620, mix(PALETTE.teal, PALETTE.sky, 0.4)) +
    mountains(sketch, { base: 800, height: 150, colour: mix(PALETTE.tea, PALETTE.straw, 0.35), peaks: 3 }) +
    terraces(sketch, { top: 840, colours: [PALETTE.moss, PALETTE.straw], flooded: false }),
};

function people(sketch: Sketch): string {
  const x = sketch.random.between(200, 420);
  const skirts = [PALETTE.madder, PALETTE.indigo, PALETTE.teal, PALETTE.plum] as const;
  return [0, 1, 2]
    .map((index) => walker(x + index * 104, 1108 + (index % 2) * 16, 1.25, sketch.random.pick(skirts)))
    .join("");
}

function wovenFoot(sketch: Sketch): string {
  const ground = sketch.random.pick([PALETTE.indigo, PALETTE.madder, PALETTE.tea, PALETTE.ink]);
  const y = 1184;
  const { fill, height } = band(
    sketch,
    { colours: [ground, PALETTE.turmeric, PALETTE.rice], stitch: 7, plainRows: 0 },
    y,
  );
  return (
    el("rect", { y: y - 14, width: WIDTH, height: 14, fill: "#171a33", opacity: 0.12 }) +
    el("rect", { y, width: WIDTH, height: Math.max(height, HEIGHT - y), fill })
  );
}

/** The land a cooperative works in, a house, three of its women, and a woven band of its own. SVG, 1080 × 1350. */
export function drawCooperative(cooperative: Pick<DemoCooperative, "key" | "landscape">): string {
  const sketch = sketchOf(`cooperative:${cooperative.key}`);
  const land = LANDSCAPES[cooperative.landscape](sketch);
  const home = stiltHouse(sketch, {
    x: sketch.random.between(660, 800),
    y: 1010,
    scale: 0.8,
    roof: mix(PALETTE.bark, PALETTE.straw, 0.3),
  });
  return sketch.finish(
    sky(sketch, sketch.random.between(0.1, 0.8)),
    land,
    palm(980, 1030, 1.1),
    home,
    people(sketch),
    wovenFoot(sketch),
  );
}
