import type { DisclosedTable, DisclosureDimension, DisclosureTable } from "../../src";
import { type Known, type Solver, solver } from "./solver";

/** A hidden cell and the range in which everything published lets its sum lie, in đồng. */
export type Found = {
  readonly at: readonly string[];
  readonly why: string;
  readonly measure: string;
  readonly trueDong: number;
  readonly low: number;
  readonly high: number;
};

export type Attacker = (table: DisclosureTable, published: DisclosedTable, roundDong: number) => readonly Found[];

/**
 * Reads everything published as linear constraints: a shown sum lies within half the rounding of what is printed, an absent
 * cell is zero, no leaf is negative. For every hidden sum that isn't zero it asks a solver for the least and greatest value.
 * It shares no code with the rules it attacks.
 */
export async function attackerWithSolver(): Promise<Attacker> {
  const solve = await solver();
  return (table, published, roundDong) =>
    table.measures.flatMap((measure, place) => attack(solve, { table, published, place, measure, roundDong }));
}

type Attack = {
  readonly table: DisclosureTable;
  readonly published: DisclosedTable;
  readonly place: number;
  readonly measure: string;
  readonly roundDong: number;
};

function attack(solve: Solver, { table, published, place, measure, roundDong }: Attack): readonly Found[] {
  const leaves = leafCombinations(table.dimensions);
  const columns = new Map(leaves.map((at, column) => [keyOf(at), column]));
  const truth = new Map(table.cells.map((cell) => [keyOf(cell.at), Number(cell.sums[place]?.dong ?? 0n)]));
  const printed = new Map(published.cells.map((cell) => [keyOf(cell.at), cell]));
  const known: Known[] = [];
  for (const at of allCombinations(table.dimensions)) {
    const cell = printed.get(keyOf(at));
    if (cell !== undefined && !cell.isShown) continue;
    const shown = cell?.isShown ? Number(cell.sums[place]) : 0;
    const slack = cell?.isShown && cell.members > 0 ? roundDong / 2 : 0;
    known.push({ columns: columnsUnder(table.dimensions, at, columns), low: shown - slack, high: shown + slack });
  }
  return solve(leaves.length, known, (rangeOf) =>
    published.cells.flatMap((cell) => {
      const trueDong = truth.get(keyOf(cell.at)) ?? 0;
      if (cell.isShown || trueDong <= 0) return [];
      const range = rangeOf(columnsUnder(table.dimensions, cell.at, columns));
      return [{ at: cell.at, why: cell.why, measure, trueDong, ...range }];
    }),
  );
}

function keyOf(at: readonly string[]): string {
  return at.join("|");
}

function allCombinations(dimensions: readonly DisclosureDimension[]): readonly (readonly string[])[] {
  return product(dimensions.map((it) => it.nodes.map((node) => node.code)));
}

function leafCombinations(dimensions: readonly DisclosureDimension[]): readonly (readonly string[])[] {
  return product(dimensions.map(leavesOf));
}

function leavesOf({ nodes }: DisclosureDimension): readonly string[] {
  const parents = new Set(nodes.flatMap((it) => it.parentCodes));
  return nodes.map((it) => it.code).filter((code) => !parents.has(code));
}

/** The leaves under a node, found by walking down. */
function under(dimension: DisclosureDimension, code: string): readonly string[] {
  const children = dimension.nodes.filter((it) => it.parentCodes.includes(code)).map((it) => it.code);
  return children.length === 0 ? [code] : [...new Set(children.flatMap((child) => under(dimension, child)))];
}

function columnsUnder(
  dimensions: readonly DisclosureDimension[],
  at: readonly string[],
  columns: ReadonlyMap<string, number>,
): readonly number[] {
  const lists = dimensions.map((dimension, place) => under(dimension, at[place] ?? ""));
  return product(lists).map((leaf) => columns.get(keyOf(leaf)) ?? -1);
}

function product(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (found, list) => found.flatMap((head) => list.map((it) => [...head, it])),
    [[]],
  );
}
