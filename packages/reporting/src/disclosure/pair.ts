import { nodeAt, type Grid } from "./grid";

/**
 * Two leaves of one axis, one of which may be missing. Money moved from `minus` to `plus` changes exactly the nodes that
 * hold one of them and not the other.
 */
export type Pair = { readonly plus: readonly number[]; readonly minus: readonly number[] };

export type PairSearch = {
  readonly axis: number;
  readonly index: number;
  /** What a partner should be able to give, one entry for each measure. */
  readonly widths: readonly number[];
  readonly most: number;
};

/** Pairs that would hide a cell along one axis, the likeliest first; the last has no partner and opens every total above. */
export function pairsFor(grid: Grid, search: PairSearch): readonly Pair[] {
  const { axis, index, most } = search;
  const { above = [], under = [] } = grid.axes[axis] ?? {};
  const node = nodeAt(grid, index, axis);
  const own = ranked(grid, under[node] ?? [], search).slice(0, Math.max(1, Math.floor(most / 3)));
  const partners = ranked(grid, outside(grid, search), search).slice(0, most);
  const between = (one: number, other: number) => (above[one] ?? []).filter((it) => !(above[other] ?? []).includes(it));
  return own.flatMap((one) => [
    ...partners.map((other) => ({ plus: between(one, other), minus: between(other, one) })),
    { plus: above[one] ?? [], minus: [] },
  ]);
}

/** Leaves beside the node: under its parents, and further out only where these have too few that can give. */
function outside(grid: Grid, { axis, index, widths, most }: PairSearch): readonly number[] {
  const found = new Set<number>();
  const { parents = [], under = [] } = grid.axes[axis] ?? {};
  const node = nodeAt(grid, index, axis);
  const inside = new Set(under[node]);
  const stride = grid.strides[axis] ?? 1;
  let able = 0;
  for (
    let level = parents[node] ?? [];
    level.length > 0 && able < most / 6;
    level = level.flatMap((it) => parents[it] ?? [])
  ) {
    for (const leaf of level.flatMap((it) => under[it] ?? [])) {
      if (inside.has(leaf) || found.has(leaf)) continue;
      found.add(leaf);
      if (canGive(grid, index + (leaf - node) * stride, widths)) able += 1;
    }
  }
  return [...found];
}

/** Leaves in the order to try them: hidden and able to give, able to give, hidden, the rest; small cells before large ones. */
function ranked(grid: Grid, leaves: readonly number[], { axis, index, widths }: PairSearch): readonly number[] {
  const node = nodeAt(grid, index, axis);
  const stride = grid.strides[axis] ?? 1;
  const rows = leaves.map((leaf, order) => {
    const at = index + (leaf - node) * stride;
    const isHidden = grid.hidden[at] !== 0;
    const rank = (canGive(grid, at, widths) ? 0 : 2) + (isHidden ? 0 : 1);
    return { leaf, order, rank, members: isHidden ? 0 : (grid.members[at] ?? 0), isFixed: grid.isFixed[at] === 1 };
  });
  return rows
    .filter((it) => !it.isFixed)
    .sort((one, other) => one.rank - other.rank || one.members - other.members || one.order - other.order)
    .map((it) => it.leaf);
}

function canGive({ sums }: Grid, index: number, widths: readonly number[]): boolean {
  return sums.every((of, measure) => (of[index] ?? 0) >= (widths[measure] ?? 0));
}
