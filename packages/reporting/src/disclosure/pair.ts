import type { Axis } from "./axis";
import { nodeAt, type Grid } from "./grid";

/**
 * Leaves of one axis between which money may move: from each `minus` end to its `plus` end, or from nowhere where an end has
 * no partner. The move changes exactly the nodes that hold one end of a pair and not the other.
 */
export type Pair = {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  readonly ends: readonly { readonly plus: number; readonly minus: number | null }[];
};

export type PairSearch = {
  readonly axis: number;
  readonly index: number;
  /** What a partner should be able to give, one entry for each measure. */
  readonly widths: readonly number[];
  readonly most: number;
};

/** Pairs that would hide a cell along one axis, the likeliest first; those without a partner open every total above. */
export function pairsFor(grid: Grid, search: PairSearch): readonly Pair[] {
  const { axis: place, index, most } = search;
  const axis = grid.axes[place];
  if (axis === undefined) return [];
  const node = nodeAt(grid, index, place);
  const own = ranked(grid, axis.under[node] ?? [], search).slice(0, Math.max(1, Math.floor(most / 3)));
  const partners = ranked(grid, outside(grid, search), search).slice(0, most);
  return [
    ...own.flatMap((one) => [...partners.map((other) => pairOf(axis, [one], [other])), pairOf(axis, [one], [])]),
    ...wholePairs(axis, node),
  ];
}

/** Pairs among the nearest cells that are hidden already and can give: tried first, because they cost nothing. */
export function hiddenPairsFor(grid: Grid, { axis: place, index, widths, most }: PairSearch): readonly Pair[] {
  const axis = grid.axes[place];
  if (axis === undefined) return [];
  const { above, under, parents } = axis;
  const node = nodeAt(grid, index, place);
  const stride = grid.strides[place] ?? 1;
  const few = (leaves: readonly number[], isWanted: (leaf: number) => boolean) => {
    const found: number[] = [];
    for (const leaf of leaves) {
      if (found.length === most) break;
      const at = index + (leaf - node) * stride;
      if (grid.hidden[at] !== 0 && isWanted(leaf) && canGive(grid, at, widths)) found.push(leaf);
    }
    return found;
  };
  const isLeaf = under[node]?.length === 1;
  const own = isLeaf ? (under[node] ?? []) : few(under[node] ?? [], () => true);
  const isOutside = (leaf: number) => !(above[leaf] ?? []).includes(node);
  const partners = (parents[node] ?? []).flatMap((parent) => few(under[parent] ?? [], isOutside));
  return [
    ...own.flatMap((one) => [...partners.map((other) => pairOf(axis, [one], [other])), pairOf(axis, [one], [])]),
    ...wholePairs(axis, node),
  ];
}

/** Below this many leaves a total may also move as a whole: a year with its months, not a nation with its communes. */
const WHOLE_AT_MOST = 12;

/** A total's leaves all at once, each a little: against as many leaves of a node beside it, or against nothing. */
function wholePairs(axis: Axis, node: number): readonly Pair[] {
  const { under, parents, children } = axis;
  const own = under[node] ?? [];
  if (own.length < 2 || own.length > WHOLE_AT_MOST) return [];
  const beside = (parents[node] ?? []).flatMap((parent) => children[parent] ?? []);
  const alike = [...new Set(beside)].filter((it) => it !== node && under[it]?.length === own.length);
  return [...alike.map((it) => pairOf(axis, own, under[it] ?? [])), pairOf(axis, own, [])];
}

function pairOf({ above }: Axis, ones: readonly number[], others: readonly number[]): Pair {
  const plus = new Set<number>();
  const minus = new Set<number>();
  const ends = ones.map((one, place) => {
    const other = others[place];
    const ofOne = above[one] ?? [];
    const ofOther = other === undefined ? [] : (above[other] ?? []);
    for (const it of ofOne) if (!ofOther.includes(it)) plus.add(it);
    for (const it of ofOther) if (!ofOne.includes(it)) minus.add(it);
    return { plus: one, minus: other ?? null };
  });
  return { plus: [...plus], minus: [...minus], ends };
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
