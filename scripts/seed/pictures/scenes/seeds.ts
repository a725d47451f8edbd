import { PALETTE } from "../../world/palette.ts";
import { darker, lighter, mix } from "../colour.ts";
import { shadow, stage } from "../stage.ts";
import { el, group, path, stroke, times } from "../svg.ts";
import { vessel, type Profile } from "../vessel.ts";
import { heap, leaf, scatter, sprig, type Placed } from "./small-things.ts";
import type { Scene } from "./scene.ts";

/** One grain of rice, `length` from its middle to its tip. */
export function grain(colour: string, length: number) {
  return ({ x, y, turn }: Placed) =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      el("ellipse", { rx: length, ry: length * 0.42, fill: turn > 180 ? colour : darker(colour, 0.14) }),
    );
}

/** Star anise: eight boat-shaped points, a seed in each. */
function star(colour: string) {
  return ({ x, y, turn }: Placed) => {
    const points = times(8, (index) => {
      const tone = index % 2 ? colour : darker(colour, 0.3);
      const seed = el("ellipse", { cy: -30, rx: 5, ry: 9, fill: lighter(PALETTE.clay, 0.25) });
      return group(
        `rotate(${index * 45})`,
        path("M0 0Q17 -20 11 -40Q6 -58 0 -64Q-6 -58 -11 -40Q-17 -20 0 0Z", tone),
        seed,
      );
    });
    return group(`translate(${x} ${y}) rotate(${turn}) scale(0.92 0.8)`, points);
  };
}

/** Black cardamom: a ridged pod with a stalk. */
function pod(colour: string) {
  return ({ x, y, turn }: Placed) => {
    const ridges = [-22, -8, 8, 22].map((dy) =>
      stroke(`M-46 ${dy * 0.5}Q0 ${dy * 1.5} 46 ${dy * 0.5}`, darker(colour, 0.45), 3.5),
    );
    const body = path("M-58 0Q-46 -36 0 -38Q46 -36 62 0Q46 36 0 38Q-46 36 -58 0Z", colour);
    const light = stroke("M-40 -16Q0 -28 40 -14", lighter(colour, 0.3), 5);
    return group(
      `translate(${x} ${y}) rotate(${turn})`,
      stroke("M-56 0L-82 6", PALETTE.moss, 9),
      body,
      ...ridges,
      light,
    );
  };
}

function pepper(colour: string) {
  return ({ x, y, turn }: Placed) =>
    el("circle", { cx: x, cy: y, r: 13, fill: turn > 180 ? colour : lighter(colour, 0.16) }) +
    el("circle", { cx: x - 4, cy: y - 4, r: 3.5, fill: "#ffffff", opacity: 0.3 });
}

/** Which seed lies in the bowl follows from its first colour. */
function seedOf(first: string) {
  if (first === PALETTE.clay) return { draw: star(mix(PALETTE.bark, PALETTE.clay, 0.3)), count: 42 };
  if (first === PALETTE.bark) return { draw: pod(mix(PALETTE.bark, PALETTE.madder, 0.18)), count: 40 };
  if (first === PALETTE.ink) return { draw: pepper(mix(PALETTE.ink, PALETTE.walnut, 0.4)), count: 240 };
  return { draw: grain(mix(first, PALETTE.leaf, 0.25), 15), count: 300 };
}

const BOWL: Profile = [
  [800, 300],
  [850, 296],
  [960, 250],
  [1060, 160],
  [1096, 128],
  [1104, 120],
];

/** A wooden bowl heaped with spice, some of it spilled on a folded cloth. */
export const bowlOfSeeds: Scene = (sketch, colours) => {
  const { draw, count } = seedOf(colours[0]);
  const x = 530;
  return (
    stage(sketch, colours) +
    sprig(sketch.random, mix(colours[2], PALETTE.leaf, 0.5), { x: 690, y: 860, turn: -52, scale: 1.5 }) +
    shadow(sketch, { x, y: 1110, width: 620 }) +
    vessel(sketch, {
      x,
      profile: BOWL,
      colour: mix(PALETTE.clay, PALETTE.hemp, 0.3),
      inside: darker(colours[0], 0.3),
    }) +
    heap(sketch.random, { x, y: 826, width: 500, height: 150, count }, draw) +
    scatter(sketch.random, { x: 330, y: 1190, width: 420, height: 60, count: 7 + Math.floor(count / 24) }, draw) +
    leaf(PALETTE.leaf, { x: 730, y: 1200, turn: -10, scale: 1.5 })
  );
};
