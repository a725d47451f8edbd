import { nodeAt, type Grid } from "./grid";
import { canMove, everyChanged } from "./move";
import { hiddenPairsFor, pairsFor, type Pair } from "./pair";

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
const HIDDEN_TRIED = 8;

/**
 * The cube that hides the fewest members' worth of cells besides; null where cells shown before leave none. `widths` is how
 * far each measure must be able to move. Most cells find a cube of cells that are hidden anyway.
 */
export function cheapestCube(grid: Grid, index: number, widths: readonly number[]): Cube | null {
  const axes = grid.axes.length;
  const search = (of: typeof pairsFor, most: number) =>
    grid.axes.map((_, axis) => of(grid, { axis, index, widths, most }));
  return (
    cheapestOf(grid, search(hiddenPairsFor, HIDDEN_TRIED), { widths, below: 1 }) ??
    cheapestOf(grid, search(pairsFor, FIRST_TRIED[axes] ?? 2), { widths, below: Infinity }) ??
    cheapestOf(grid, search(pairsFor, THEN_TRIED[axes] ?? 6), { widths, below: Infinity })
  );
}

type Limits = { readonly widths: readonly number[]; readonly below: number };

function cheapestOf(grid: Grid, choices: readonly (readonly Pair[])[], { widths, below }: Limits): Cube | null {
  let best: Cube | null = null;
  const choose = (chosen: readonly Pair[]): void => {
    if (best?.cost === 0) return;
    if (chosen.length < choices.length) {
      for (const pair of choices[chosen.length] ?? []) choose([...chosen, pair]);
      return;
    }
    const cube = cubeOf(grid, chosen, { widths, below: best?.cost ?? below });
    if (cube) best = cube;
  };
  choose([]);
  return best;
}

/** The cube of these pairs, or null if a changed sum was shown before, the corners can't give enough, or it costs too much. */
function cubeOf(grid: Grid, pairs: readonly Pair[], { widths, below }: Limits): Cube | null {
  const toHide: number[] = [];
  let cost = 0;
  const isHideable = everyChanged(grid, pairs, (at) => {
    if (grid.isStill[at] === 1) return false;
    if (grid.hidden[at] !== 0) return true;
    toHide.push(at);
    cost += 1 + (grid.members[at] ?? 0);
    return grid.isFixed[at] !== 1 && cost < below;
  });
  return isHideable && canMove(grid, pairs, widths) ? { toHide, cost } : null;
}

/** How many leaves a cell holds: totals are hidden before their parts, because they decide most. */
export function leavesOf(grid: Grid, index: number): number {
  return grid.axes.reduce((count, axis, place) => count * (axis.under[nodeAt(grid, index, place)]?.length ?? 1), 1);
}
