import type { Grid } from "./grid";
import type { Pair } from "./pair";

/** Visits every cell whose sum a move round these pairs changes, until one says no. */
export function everyChanged({ strides }: Grid, pairs: readonly Pair[], visit: (at: number) => boolean): boolean {
  const walk = (axis: number, at: number): boolean => {
    const pair = pairs[axis];
    if (pair === undefined) return visit(at);
    const stride = strides[axis] ?? 1;
    for (const node of pair.plus) if (!walk(axis + 1, at + node * stride)) return false;
    for (const node of pair.minus) if (!walk(axis + 1, at + node * stride)) return false;
    return true;
  };
  return walk(0, 0);
}

/**
 * Whether every measure can move as far as asked. One cube is made of one pair of ends on each axis: the least of its plus
 * corners bounds the way down, the least of its minus corners the way up, and without minus corners there is no bound. Cubes
 * of other ends have other corners, so what they can move adds up. A negative sum gives nothing.
 */
export function canMove(grid: Grid, pairs: readonly Pair[], widths: readonly number[]): boolean {
  const left = [...widths];
  const isDone = () => left.every((it) => it <= 0);
  const walk = (axis: number, corners: Corners): boolean => {
    const pair = pairs[axis];
    if (pair === undefined) {
      grid.sums.forEach((of, measure) => {
        left[measure] = (left[measure] ?? 0) - least(of, corners.plus) - least(of, corners.minus);
      });
      return isDone();
    }
    const stride = grid.strides[axis] ?? 1;
    return pair.ends.some((end) => walk(axis + 1, spread(corners, end, stride)));
  };
  return isDone() || walk(0, { plus: [0], minus: [] });
}

type Corners = { readonly plus: readonly number[]; readonly minus: readonly number[] };

function spread({ plus, minus }: Corners, end: Pair["ends"][number], stride: number): Corners {
  const along = (cells: readonly number[], node: number | null) =>
    node === null ? [] : cells.map((at) => at + node * stride);
  return {
    plus: [...along(plus, end.plus), ...along(minus, end.minus)],
    minus: [...along(minus, end.plus), ...along(plus, end.minus)],
  };
}

function least(of: Float64Array, cells: readonly number[]): number {
  let min = Infinity;
  for (const at of cells) min = Math.min(min, Math.max(0, of[at] ?? 0));
  return min;
}
