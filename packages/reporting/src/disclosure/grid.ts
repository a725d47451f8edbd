import { axisOf, placeIn, type Axis } from "./axis";
import type { DisclosureCell, DisclosureTable, EarlierCells, SuppressionReason } from "./table";

/**
 * The table as flat arrays over all combinations of nodes, so that a nation of communes over years fits in some megabytes.
 * Sums are kept as doubles: exact up to 2^53 đồng, nine million milliards, and only compared; what is published is the bigint.
 */
export type Grid = {
  readonly axes: readonly Axis[];
  readonly strides: readonly number[];
  readonly size: number;
  readonly cells: readonly (DisclosureCell | undefined)[];
  /** One array for each measure. */
  readonly sums: readonly Float64Array[];
  readonly tops: readonly Float64Array[];
  readonly members: Int32Array;
  readonly cooperatives: Int32Array;
  /** 0 while shown, else the place of its reason in `reasons` plus one. */
  readonly hidden: Uint8Array;
  /** 1 where the cell is known: an earlier report showed it, or nobody is in it; the reason, as in `hidden`, where one hid it. */
  readonly isFixed: Uint8Array;
  readonly wasHidden: Uint8Array;
  /** 1 where a hidden cell is kept safe by what was decided elsewhere. */
  readonly isSafe: Uint8Array;
  /** 1 where a hidden cell lends no room to others. */
  readonly isStill: Uint8Array;
};

export const reasons: readonly SuppressionReason[] = [
  "few_members",
  "few_cooperatives",
  "dominant_member",
  "complementary",
  "residual",
];

const MOST_CELLS = 4_000_000;

/** Throws on cells outside the dimensions, cells given twice, and totals that aren't the sums of their parts. */
export function gridOf(table: DisclosureTable, earlier: EarlierCells): Grid {
  const axes = table.dimensions.map(axisOf);
  const strides = axes.map((_, at) => axes.slice(at + 1).reduce((size, axis) => size * axis.codes.length, 1));
  const size = axes.reduce((all, axis) => all * axis.codes.length, 1);
  if (size > MOST_CELLS) throw new Error(`A table of ${size} cells is too large to be decided at once`);
  const cells: (DisclosureCell | undefined)[] = Array.from({ length: size });
  const grid: Grid = {
    axes,
    strides,
    size,
    cells,
    sums: table.measures.map(() => new Float64Array(size)),
    tops: table.measures.map(() => new Float64Array(size)),
    members: new Int32Array(size),
    cooperatives: new Int32Array(size),
    hidden: new Uint8Array(size),
    isFixed: new Uint8Array(size),
    wasHidden: new Uint8Array(size),
    isSafe: new Uint8Array(size),
    isStill: new Uint8Array(size),
  };
  for (const cell of table.cells) place(grid, cells, cell);
  for (const cell of earlier) {
    const at = indexOf(grid, cell.at);
    if (cell.isShown) grid.isFixed[at] = 1;
    else {
      grid.wasHidden[at] = reasons.indexOf(cell.why) + 1;
      if (cell.isSafe) grid.isSafe[at] = 1;
      if (cell.isStill) grid.isStill[at] = 1;
    }
  }
  // Reports leave out rows of nobody, hidden or not: that they are zero is told.
  for (let at = 0; at < size; at++) if (grid.members[at] === 0 && grid.wasHidden[at] === 0) grid.isFixed[at] = 1;
  checkSums(grid);
  while (fixOnlyParts(grid)) continue;
  return grid;
}

/** A known total with one part that somebody is in tells that part; answers whether it found one. */
function fixOnlyParts({ axes, strides, size, isFixed, members }: Grid): boolean {
  let isFound = false;
  axes.forEach((axis, place) => {
    const stride = strides[place] ?? 1;
    for (let index = 0; index < size; index++) {
      if (isFixed[index] !== 1 || members[index] === 0) continue;
      const node = Math.floor(index / stride) % axis.codes.length;
      const parts = (axis.children[node] ?? []).map((child) => index + (child - node) * stride);
      const unknown = parts.filter((it) => isFixed[it] !== 1);
      const [only] = unknown;
      if (only === undefined || unknown.length > 1 || parts.some((it) => it !== only && members[it] !== 0)) continue;
      isFixed[only] = 1;
      isFound = true;
    }
  });
  return isFound;
}

function place(grid: Grid, cells: (DisclosureCell | undefined)[], cell: DisclosureCell): void {
  const { axes, sums, tops } = grid;
  const at = indexOf(grid, cell.at);
  const isSound = cell.at.length === axes.length && cell.sums.length === sums.length && cells[at] === undefined;
  if (!isSound) throw new Error(`Not a cell of this table, or given twice: ${cell.at.join(" × ")}`);
  if (cell.members === 0 && cell.sums.some((it) => it.dong !== 0n))
    throw new Error(`A cell has money and no members: ${cell.at.join(" × ")}`);
  cells[at] = cell;
  cell.sums.forEach((sum, measure) => {
    const [ofSums, ofTops] = [sums[measure], tops[measure]];
    if (ofSums) ofSums[at] = Number(sum.dong);
    if (ofTops) ofTops[at] = Number(sum.topMemberDong);
  });
  grid.members[at] = cell.members;
  grid.cooperatives[at] = cell.cooperatives;
}

function indexOf({ axes, strides }: Grid, at: readonly string[]): number {
  return axes.reduce(
    (index, axis, place) => index + placeIn(axis.placeOf, at[place] ?? "", axis.name) * (strides[place] ?? 0),
    0,
  );
}

/** The node of a cell on one axis. */
export function nodeAt({ axes, strides }: Grid, index: number, axis: number): number {
  return Math.floor(index / (strides[axis] ?? 1)) % (axes[axis]?.codes.length ?? 1);
}

/** The cell's names, one for each axis. */
export function namesOf(grid: Grid, index: number): readonly string[] {
  return grid.axes.map((axis, place) => axis.codes[nodeAt(grid, index, place)] ?? "");
}

/** A table whose totals aren't the sums of their parts can't be protected, only mended. */
function checkSums(grid: Grid): void {
  grid.axes.forEach((axis, place) => {
    const stride = grid.strides[place] ?? 1;
    for (let index = 0; index < grid.size; index++) {
      const node = nodeAt(grid, index, place);
      const children = axis.children[node] ?? [];
      if (children.length === 0) continue;
      for (const sums of grid.sums) {
        let total = 0;
        for (const child of children) total += sums[index + (child - node) * stride] ?? 0;
        if (total !== sums[index])
          throw new Error(`${namesOf(grid, index).join(" × ")} is ${sums[index]}, its parts on ${axis.name} ${total}`);
      }
    }
  });
}
