import type { Grid } from "./grid";
import { nodeAt } from "./grid";
import { pairsFor, type Pair } from "./pair";

/**
 * A way to hide a cell: money moves round the corners of a cube, one pair of leaves on each axis, with alternating signs,
 * and no sum outside it changes. If every sum the move does change is hidden, nobody can tell the true table from the moved
 * one: the cell may lie anywhere as far as the corners can give. (The hypercube method of statistical disclosure control:
 * Repsilber 1994, Giessing 2001; here with totals, overlapping periods and missing partners.)
 */
export type Cube = { readonly toHide: readonly number[]; readonly cost: number };

/** How many partners are tried along an axis, by the number of axes: the product stays near a thousand, then near 60,000. */
const FIRST_TRIED = [0, 40, 24, 8, 5, 3, 2];
const THEN_TRIED = [0, 4_000, 240, 40, 15, 9, 6];

/**
 * The cube that hides the fewest members' worth of cells besides; null where cells shown before leave none. `widths` is how
 * far each measure must be able to move.
 */
export function cheapestCube(grid: Grid, index: number, widths: readonly number[]): Cube | null {
  const axes = grid.axes.length;
  const first = cheapestAmong(grid, { index, widths, most: FIRST_TRIED[axes] ?? 2 });
  return first ?? cheapestAmong(grid, { index, widths, most: THEN_TRIED[axes] ?? 6 });
}

type Search = { readonly index: number; readonly widths: readonly number[]; readonly most: number };

function cheapestAmong(grid: Grid, { index, widths, most }: Search): Cube | null {
  const choices = grid.axes.map((_, axis) => pairsFor(grid, { axis, index, widths, most }));
  let best: Cube | null = null;
  const choose = (chosen: readonly Pair[]): void => {
    if (best?.cost === 0) return;
    if (chosen.length < choices.length) {
      for (const pair of choices[chosen.length] ?? []) choose([...chosen, pair]);
      return;
    }
    const cube = cubeOf(grid, chosen, { widths, below: best?.cost ?? Infinity });
    if (cube) best = cube;
  };
  choose([]);
  return best;
}

type Limits = { readonly widths: readonly number[]; readonly below: number };

/** The cube of these pairs, or null if a changed sum was shown before, the corners can't give enough, or another is cheaper. */
function cubeOf(grid: Grid, pairs: readonly Pair[], { widths, below }: Limits): Cube | null {
  if (!widths.every((width, measure) => canMove(grid, pairs, { width, measure }))) return null;
  const toHide: number[] = [];
  let cost = 0;
  const isHideable = everyChanged(grid, pairs, (at) => {
    if (grid.hidden[at] !== 0) return true;
    toHide.push(at);
    cost += 1 + (grid.members[at] ?? 0);
    return grid.isFixed[at] !== 1 && cost < below;
  });
  return isHideable ? { toHide, cost } : null;
}

/** What the corners can give: the least of the plus corners bounds the way down, the least of the minus corners the way up. */
function canMove(
  { strides, sums }: Grid,
  pairs: readonly Pair[],
  { width, measure }: { readonly width: number; readonly measure: number },
): boolean {
  if (width === 0) return true;
  const of = sums[measure];
  let corners = [{ at: 0, isPlus: true }];
  pairs.forEach(({ plus, minus }, axis) => {
    const stride = strides[axis] ?? 1;
    const [one, other] = [plus[0], minus[0]];
    corners = corners.flatMap(({ at, isPlus }) => [
      ...(one === undefined ? [] : [{ at: at + one * stride, isPlus }]),
      ...(other === undefined ? [] : [{ at: at + other * stride, isPlus: !isPlus }]),
    ]);
  });
  const least = (sign: boolean) =>
    corners.reduce(
      (min, { at, isPlus }) => (isPlus === sign ? Math.min(min, Math.max(0, of?.[at] ?? 0)) : min),
      Infinity,
    );
  return least(true) + least(false) >= width;
}

/** Visits every cell whose sum the move changes, until one says no. */
function everyChanged(grid: Grid, pairs: readonly Pair[], visit: (at: number) => boolean): boolean {
  const walk = (axis: number, at: number): boolean => {
    const pair = pairs[axis];
    if (pair === undefined) return visit(at);
    const stride = grid.strides[axis] ?? 1;
    return (
      pair.plus.every((node) => walk(axis + 1, at + node * stride)) &&
      pair.minus.every((node) => walk(axis + 1, at + node * stride))
    );
  };
  return walk(0, 0);
}

/** How many leaves a cell holds: totals are hidden before their parts, because they decide most. */
export function leavesOf(grid: Grid, index: number): number {
  return grid.axes.reduce((count, axis, place) => count * (axis.under[nodeAt(grid, index, place)]?.length ?? 1), 1);
}
