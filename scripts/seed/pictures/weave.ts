import { darker, lighter } from "./colour.ts";
import type { Random } from "./random.ts";
import type { Sketch } from "./sketch.ts";
import { el, times } from "./svg.ts";

/** Thread parameters of a cloth: the ground and two pattern colours, the size of a stitch, how far bands stand apart. */
export type Threads = {
  readonly colours: readonly [ground: string, first: string, second: string];
  readonly stitch: number;
  /** Plain rows between two patterned bands. */
  readonly plainRows: number;
};

type Row = readonly (0 | 1 | 2)[];

const REPEAT = 16;

function mirrored(half: Row): Row {
  return [...half, ...half.toReversed()];
}

function plain(colour: 0 | 1 | 2): Row {
  return Array.from({ length: REPEAT }, () => colour);
}

/** Plain geometry only: a folded line, a diamond, steps, dashes. None is taken from a people's own cloth. */
function motifCell(kind: number, x: number, y: number): 0 | 1 | 2 {
  if (kind === 0) return (x + y) % 8 < 2 ? 1 : 0;
  if (kind === 1) return x + y === 7 || x - y === 0 ? 1 : x + y < 4 ? 2 : 0;
  if (kind === 2) return x >= y && x - y < 3 ? 1 : x === 7 ? 2 : 0;
  return x % 4 < 2 === y % 4 < 2 ? 2 : 0;
}

function motifRows(kind: number): Row[] {
  const half = Array.from({ length: 8 }, (_, y) =>
    mirrored(Array.from({ length: 8 }, (__, x) => motifCell(kind, x, y))),
  );
  return kind === 0 ? half : [...half, ...half.toReversed()];
}

function bandRows(random: Random): Row[] {
  const edge: Row[] = [plain(1), plain(2), plain(0)];
  return [...edge, ...motifRows(random.below(4)), ...edge.toReversed()];
}

/** A run of equal stitches is one rectangle, so that a cloth stays a few kilobytes. */
function rowRects(row: Row, y: number, { colours, stitch }: Threads): string {
  const rects: string[] = [];
  for (let x = 0; x < row.length;) {
    const colour = row[x] ?? 0;
    const from = x;
    while (x < row.length && row[x] === colour) x += 1;
    if (colour === 0) continue;
    rects.push(
      el("rect", {
        x: from * stitch,
        y: y * stitch,
        width: (x - from) * stitch,
        height: stitch,
        fill: colours[colour],
      }),
    );
  }
  return rects.join("");
}

/** The grain of the threads: light above, shadow below every stitch. */
function threadGrain({ colours, stitch }: Threads, height: number): string {
  const width = REPEAT * stitch;
  const rows = times(Math.round(height / stitch), (y) =>
    el("rect", {
      y: y * stitch + stitch * 0.78,
      width,
      height: stitch * 0.22,
      fill: darker(colours[0], 0.6),
      opacity: 0.16,
    }),
  );
  const columns = times(REPEAT, (x) =>
    el("rect", { x: x * stitch, width: stitch * 0.2, height, fill: lighter(colours[0], 0.8), opacity: 0.1 }),
  );
  return rows + columns;
}

function tile(rows: readonly Row[], threads: Threads) {
  const width = REPEAT * threads.stitch;
  const height = rows.length * threads.stitch;
  const ground = el("rect", { width, height, fill: threads.colours[0] });
  const stitches = rows.map((row, y) => rowRects(row, y, threads)).join("");
  return { width, height, content: ground + stitches + threadGrain(threads, height) };
}

/** A cloth with patterned bands across it, to fill any shape with. `transform` lays it along the shape. */
export function cloth(sketch: Sketch, threads: Threads, transform?: string): string {
  const rows = [...bandRows(sketch.random), ...Array.from({ length: threads.plainRows }, () => plain(0))];
  return sketch.pattern({ ...tile(rows, threads), transform });
}

/** One patterned band, the ornament of the market: its height in pixels, and its fill when its top is at y. */
export function band(sketch: Sketch, threads: Threads): { height: number; fillAt: (y: number) => string } {
  const made = tile(bandRows(sketch.random), threads);
  const fillAt = (y: number) => sketch.pattern({ ...made, transform: `translate(0 ${y})` });
  return { height: made.height, fillAt };
}
