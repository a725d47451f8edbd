import { PALETTE } from "../../world/palette.ts";
import { darker, lighter, mix } from "../colour.ts";
import type { Sketch } from "../sketch.ts";
import { shadow, stage } from "../stage.ts";
import { el, group, path, stroke, times, type Point } from "../svg.ts";
import { gleam, vessel, type Profile } from "../vessel.ts";
import { flower, leaf, type Placed } from "./small-things.ts";
import type { Colours, Scene } from "./scene.ts";

const POT: Profile = [
  [820, 190],
  [850, 194],
  [960, 178],
  [1060, 150],
  [1100, 136],
  [1108, 130],
];

function pot(sketch: Sketch, colour: string): string {
  return (
    shadow(sketch, { x: 540, y: 1114, width: 420 }) +
    vessel(sketch, { x: 540, profile: POT, colour, inside: PALETTE.walnut }) +
    gleam(390, [880, 1050], 24)
  );
}

/** An orchid: three sepals, two broad petals and a lip. */
function orchidFlower(colour: string, { x, y, turn, scale = 1 }: Placed): string {
  const sepal = "M0 0C-26 -30 -22 -84 0 -96C22 -84 26 -30 0 0Z";
  const petal = "M0 0C-44 -20 -56 -70 -20 -86C16 -92 26 -40 0 0Z";
  const sepals = [0, 125, 235].map((angle) => group(`rotate(${angle})`, path(sepal, lighter(colour, 0.3))));
  const petals = [62, -62].map((angle) =>
    group(`rotate(${angle})${angle > 0 ? " scale(-1 1)" : ""}`, path(petal, colour)),
  );
  const lip =
    path("M0 4C-26 14 -24 52 0 58C24 52 26 14 0 4Z", darker(colour, 0.36)) +
    el("circle", { cy: 16, r: 9, fill: PALETTE.turmeric });
  return group(`translate(${x} ${y}) rotate(${turn}) scale(${scale})`, ...sepals, ...petals, lip);
}

function blade(colour: string, turn: number, length: number): string {
  const bend = turn * 2.3;
  return path(
    `M-17 0Q${bend - 10} ${-length * 0.6} ${bend * 2.1} ${-length}Q${bend + 22} ${-length * 0.55} 17 0Z`,
    colour,
  );
}

type Spray = { readonly foot: Point; readonly side: number; readonly flowers: number };

/** One arching stem from its foot, flowers alternating along the upper two thirds. */
function spray(sketch: Sketch, [colour, green]: Colours, { foot, side, flowers }: Spray): string {
  const [x0, y0] = foot;
  const [x1, y1] = [540 + side * 60, y0 - 410];
  const [x2, y2] = [540 + side * 230, y0 - 580 + Math.abs(side) * 40];
  const blooms = times(flowers, (index) => {
    const along = 0.34 + (index * 0.74) / flowers;
    const [a, b, c] = [(1 - along) ** 2, 2 * along * (1 - along), along ** 2];
    const turn = sketch.random.between(-34, 34) + side * 20;
    const place = { x: a * x0 + b * x1 + c * x2 + (index % 2 ? 34 : -34), y: a * y0 + b * y1 + c * y2 };
    return orchidFlower(index % 2 ? colour : lighter(colour, 0.16), { ...place, turn, scale: 0.98 - index * 0.055 });
  });
  return stroke(`M${x0} ${y0}Q${x1} ${y1} ${x2} ${y2}`, mix(green, PALETTE.moss, 0.4), 11) + blooms;
}

/** A cymbidium in its pot: arching leaves, three heavy stems. */
export const orchid: Scene = (sketch, colours) => {
  const [, green, clay] = colours;
  const blades = times(15, (index) =>
    group(
      "translate(540 836)",
      blade(index % 2 ? green : darker(green, 0.28), -98 + index * 14, 470 + (index % 4) * 60),
    ),
  );
  const stems = [-1, 0.2, 1.1].map((side) => spray(sketch, colours, { foot: [540, 830], side, flowers: 7 }));
  return stage(sketch, colours) + blades + pot(sketch, mix(clay, PALETTE.clay, 0.4)) + stems.join("");
};

const VASE: Profile = [
  [740, 76],
  [780, 66],
  [860, 96],
  [980, 132],
  [1080, 110],
  [1108, 92],
];

/** Cut stems in a vase. */
export const cutOrchid: Scene = (sketch, colours) => {
  const [, green, glaze] = colours;
  const stems = [-0.9, -0.1, 0.9].map((side) => spray(sketch, colours, { foot: [540, 760], side, flowers: 8 }));
  return (
    stage(sketch, colours) +
    shadow(sketch, { x: 540, y: 1114, width: 300 }) +
    vessel(sketch, { x: 540, profile: VASE, colour: mix(glaze, PALETTE.sky, 0.35), inside: green }) +
    gleam(438, [900, 1050], 22) +
    stems.join("")
  );
};

function crown(sketch: Sketch, green: string, blossom: string): string {
  const puffs: readonly (readonly [number, number, number])[] = [
    [540, 470, 190],
    [390, 560, 150],
    [690, 560, 156],
    [460, 380, 130],
    [640, 400, 128],
    [540, 610, 170],
  ];
  const leaves = puffs.map(([x, y, r], puff) =>
    times(34, (index) => {
      const turn = sketch.random.between(0, Math.PI * 2);
      const far = Math.sqrt(sketch.random.next()) * r;
      const tone = index % 4 === 0 ? darker(green, 0.34) : puff % 2 ? green : lighter(green, 0.12);
      return leaf(tone, {
        x: x + Math.cos(turn) * far,
        y: y + Math.sin(turn) * far * 0.85,
        turn: sketch.random.between(0, 360),
        scale: 0.5,
      });
    }),
  );
  const flowers = times(30, (index) => {
    const [x, y, r] = puffs[index % puffs.length] ?? [540, 500, 150];
    return flower(index % 3 ? blossom : lighter(blossom, 0.3), PALETTE.turmeric, {
      x: x + sketch.random.between(-0.8, 0.8) * r,
      y: y + sketch.random.between(-0.8, 0.7) * r,
      turn: index * 23,
      scale: sketch.random.between(0.6, 0.95),
    });
  });
  return leaves.join("") + flowers;
}

/** A small trained tree in a pot; it blossoms when its first colour is a blossom's. */
export const pottedPlant: Scene = (sketch, colours) => {
  const [first, green, glaze] = colours;
  const blooms = first === PALETTE.rose;
  const trunk = path(
    "M500 840Q520 720 470 640Q440 590 470 520L510 540Q500 600 540 650Q580 560 650 520L664 556Q590 620 572 700Q562 770 584 840Z",
    sketch.across([0, PALETTE.clay], [1, PALETTE.walnut]),
  );
  const foliage = blooms ? green : first;
  return (
    stage(sketch, colours) +
    pot(sketch, mix(glaze, PALETTE.clay, blooms ? 0.1 : 0.35)) +
    el("ellipse", { cx: 540, cy: 826, rx: 160, ry: 24, fill: mix(PALETTE.moss, PALETTE.tea, 0.4) }) +
    trunk +
    crown(sketch, foliage, blooms ? first : lighter(first, 0.5))
  );
};
