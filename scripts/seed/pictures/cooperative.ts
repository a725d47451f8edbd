import type { DemoCooperative, Landscape } from "../world-types.ts";
import { PALETTE } from "../world/palette.ts";
import { mix } from "./colour.ts";
import { grove, karst, mountains, sky, terraces, water } from "./scenery.ts";
import { HEIGHT, sketchOf, WIDTH, type Sketch } from "./sketch.ts";
import { el, group, times } from "./svg.ts";
import { earthHouse, palm, stiltHouse, walker } from "./village.ts";
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
  const count = 2 + sketch.random.below(3);
  const x = sketch.random.between(130, 330);
  const skirts = [PALETTE.madder, PALETTE.indigo, PALETTE.teal, PALETTE.plum] as const;
  const first = sketch.random.below(4);
  return times(count, (index) => {
    const scale = sketch.random.between(1.08, 1.4);
    const y = 1096 + sketch.random.between(-26, 34);
    return walker({ x: x + index * 112, y, scale }, skirts[(first + index) % 4] ?? PALETTE.indigo);
  });
}

function wovenFoot(sketch: Sketch): string {
  const ground = sketch.random.pick([PALETTE.indigo, PALETTE.madder, PALETTE.tea, PALETTE.ink]);
  const { height, fillAt } = band(sketch, {
    colours: [ground, PALETTE.turmeric, PALETTE.rice],
    stitch: 8,
    plainRows: 0,
  });
  const y = HEIGHT - height;
  const shade = el("rect", { y: y - 14, width: WIDTH, height: 14, fill: "#171a33", opacity: 0.12 });
  return shade + el("rect", { y, width: WIDTH, height, fill: fillAt(y) });
}

/** Earth walls on the stone plateau, wood on the high terraces, stilts and palms lower down. */
function home(sketch: Sketch, landscape: Landscape): string {
  const place = {
    x: sketch.random.between(640, 820),
    y: sketch.random.between(950, 1020),
    scale: sketch.random.between(0.62, 0.9),
  };
  if (landscape === "karst") return earthHouse(sketch, { ...place, wall: mix(PALETTE.turmeric, PALETTE.hemp, 0.5) });
  if (landscape === "terraces") return earthHouse(sketch, { ...place, wall: mix(PALETTE.bark, PALETTE.clay, 0.5) });
  const roof = mix(PALETTE.bark, PALETTE.straw, sketch.random.between(0.15, 0.6));
  const beside = { x: place.x + 260, y: place.y + 20, scale: sketch.random.between(0.9, 1.3) };
  const palms = landscape === "plateau" ? "" : palm(beside);
  return palms + stiltHouse(sketch, { ...place, roof });
}

/** The land a cooperative works in, a house, some of its women, and a woven band of its own. SVG, 1080 × 1350. */
export function drawCooperative(cooperative: Pick<DemoCooperative, "key" | "landscape">): string {
  const sketch = sketchOf(`cooperative:${cooperative.key}`);
  const land = LANDSCAPES[cooperative.landscape](sketch);
  const scene = land + home(sketch, cooperative.landscape) + people(sketch);
  const turned = sketch.random.next() < 0.5 ? scene : group(`translate(${WIDTH} 0) scale(-1 1)`, scene);
  return sketch.finish(sky(sketch, sketch.random.between(0.05, 0.9)), turned, wovenFoot(sketch));
}
