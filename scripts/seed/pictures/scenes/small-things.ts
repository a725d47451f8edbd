import { darker, lighter } from "../colour.ts";
import type { Random } from "../random.ts";
import type { Sketch } from "../sketch.ts";
import { el, group, path, stroke, times } from "../svg.ts";

const LEAF = "M0 0C22 -26 74 -30 112 0C74 24 24 22 0 0Z";

/** One leaf, its stalk at the origin, pointing right, 112 long at scale 1. */
export function leaf(colour: string, { x, y, turn, scale = 1 }: Placed): string {
  const vein = stroke("M4 0Q56 -6 104 0", lighter(colour, 0.35), 2.5);
  return group(`translate(${x} ${y}) rotate(${turn}) scale(${scale})`, path(LEAF, colour), vein);
}

export type Placed = { readonly x: number; readonly y: number; readonly turn: number; readonly scale?: number };

/** A stem with leaves on both sides, growing right from the origin. */
export function sprig(random: Random, colour: string, { x, y, turn, scale = 1 }: Placed): string {
  const leaves = times(9, (index) => {
    const side = index % 2 ? 1 : -1;
    const turned = side * random.between(38, 62);
    return leaf(index % 3 ? colour : darker(colour, 0.16), {
      x: 26 + index * 26,
      y: 0,
      turn: turned,
      scale: 0.72 - index * 0.03,
    });
  });
  const end = leaf(lighter(colour, 0.12), { x: 258, y: 0, turn: 0, scale: 0.5 });
  return group(
    `translate(${x} ${y}) rotate(${turn}) scale(${scale})`,
    stroke("M0 0H262", darker(colour, 0.3), 6),
    leaves,
    end,
  );
}

/** A five-petalled flower around the origin, about 60 across at scale 1. */
export function flower(colour: string, heart: string, { x, y, turn, scale = 1 }: Placed): string {
  const petals = times(5, (index) =>
    group(
      `rotate(${index * 72})`,
      path("M0 0C-24 -14 -18 -40 0 -38C18 -40 24 -14 0 0Z", index % 2 ? colour : lighter(colour, 0.16)),
    ),
  );
  return group(`translate(${x} ${y}) rotate(${turn}) scale(${scale})`, petals, el("circle", { r: 8, fill: heart }));
}

type Heap = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly count: number;
};

/** Small things heaped up: `draw` gets the place of each, the back ones first. */
export function heap(random: Random, { x, y, width, height, count }: Heap, draw: (place: Placed) => string): string {
  const places = Array.from({ length: count }, () => {
    const across = random.between(-1, 1);
    const roof = Math.sqrt(1 - across * across);
    return { x: x + (across * width) / 2, y: y - random.next() * height * roof, turn: random.between(0, 360) };
  });
  return places
    .toSorted((left, right) => left.y - right.y)
    .map(draw)
    .join("");
}

/** Small things fallen on the table around (x, y). */
export function scatter(random: Random, { x, y, width, height, count }: Heap, draw: (place: Placed) => string): string {
  return times(count, () =>
    draw({
      x: x + random.between(-0.5, 0.5) * width,
      y: y + random.between(-0.5, 0.5) * height,
      turn: random.between(0, 360),
    }),
  );
}

/** Steam over a cup: three soft lines. */
export function steam(x: number, y: number): string {
  const lines = [-46, 0, 46].map((dx, index) =>
    stroke(`M${x + dx} ${y}c-34 -58 34 -98 0 -${150 + (index % 2) * 50}`, "#ffffff", 13),
  );
  return el("g", { opacity: 0.42 }, ...lines);
}

/** A blank paper label with a woven mark: no text in images. */
export function label(sketch: Sketch, { x, y, width, height, colours }: LabelPlace): string {
  const [first, second] = colours;
  const cell = Math.min(width, height) / 9;
  const marks = times(5, (index) => {
    const size = cell * (index % 2 ? 0.8 : 1.5);
    const place = `translate(${x + (index - 2) * cell * 1.55} ${y}) rotate(45)`;
    return group(
      place,
      el("rect", { x: -size / 2, y: -size / 2, width: size, height: size, fill: index % 2 ? second : first }),
    );
  });
  const fill = sketch.across([0, "#e9dfca"], [0.3, "#fffaf0"], [1, "#d8cbb2"]);
  const paper = el("rect", { x: x - width / 2, y: y - height / 2, width, height, rx: 6, fill });
  const lines = [-0.36, 0.36].map((share) =>
    el("rect", {
      x: x - width * 0.42,
      y: y + height * share - 2,
      width: width * 0.84,
      height: 4,
      fill: first,
      opacity: 0.55,
    }),
  );
  return paper + lines.join("") + marks;
}

type LabelPlace = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly colours: readonly [string, string];
};
