import { nodeAt, type Grid } from "./grid";
import { contributorsOf, sensitivity, type Contributors } from "./sensitive";
import type { DisclosureSettings } from "./settings";

/** A shown total with parts of which some are hidden: anyone can subtract, and learns what the hidden ones are together. */
type Group = {
  readonly total: number;
  readonly hidden: readonly number[];
  readonly shown: readonly number[];
  readonly areApart: boolean;
};

/**
 * The next cell to hide in each group whose hidden parts are together still too few members, too few cooperatives or mostly
 * one member: a part that helps, else the largest part, else the total.
 */
export function residualsToHide(grid: Grid, settings: DisclosureSettings): readonly number[] {
  const found = new Set<number>();
  grid.axes.forEach((_, axis) => {
    for (let index = 0; index < grid.size; index++) {
      if (grid.hidden[index] !== 0) continue;
      const group = groupOf(grid, index, axis);
      if (group === null || sensitivity(together(grid, group), settings) === null) continue;
      found.add(partToHide(grid, group, settings) ?? index);
    }
  });
  return [...found];
}

function groupOf(grid: Grid, total: number, place: number): Group | null {
  const axis = grid.axes[place];
  const node = nodeAt(grid, total, place);
  const children = axis?.children[node] ?? [];
  if (children.length === 0) return null;
  const stride = grid.strides[place] ?? 1;
  const parts = children.map((child) => total + (child - node) * stride);
  const hidden = parts.filter((it) => grid.hidden[it] !== 0);
  if (hidden.length === 0) return null;
  const shown = parts.filter((it) => grid.hidden[it] === 0);
  return { total, hidden, shown, areApart: axis?.membersAre === "apart" };
}

/**
 * The hidden parts taken together, at the least favourable: where a member or cooperative may stand in several parts, only
 * those count that the total has beyond its shown parts, and one member may have the most of every part.
 */
function together(grid: Grid, { total, hidden, shown, areApart }: Group): Contributors {
  const sum = (of: ArrayLike<number>, cells: readonly number[]) => cells.reduce((all, it) => all + (of[it] ?? 0), 0);
  const most = (of: ArrayLike<number>) => hidden.reduce((max, it) => Math.max(max, of[it] ?? 0), 0);
  const left = (of: Int32Array) => Math.max(most(of), (of[total] ?? 0) - sum(of, shown));
  return {
    members: areApart ? sum(grid.members, hidden) : left(grid.members),
    cooperatives: left(grid.cooperatives),
    sums: grid.sums.map((it) => sum(it, hidden)),
    tops: grid.tops.map((it) => (areApart ? most(it) : Math.min(sum(it, hidden), it[total] ?? 0))),
  };
}

function partToHide(grid: Grid, group: Group, settings: DisclosureSettings): number | null {
  const able = group.shown
    .filter((it) => grid.isFixed[it] !== 1 && (grid.members[it] ?? 0) > 0)
    .sort((one, other) => (grid.members[one] ?? 0) - (grid.members[other] ?? 0));
  const helps = (part: number) => {
    const shown = group.shown.filter((it) => it !== part);
    return sensitivity(together(grid, { ...group, hidden: [...group.hidden, part], shown }), settings) === null;
  };
  return able.find(helps) ?? able[able.length - 1] ?? null;
}

/** Whether a cell on its own breaks a threshold. */
export function sensitivityAt(grid: Grid, index: number, settings: DisclosureSettings) {
  return sensitivity(contributorsOf(grid, index), settings);
}
