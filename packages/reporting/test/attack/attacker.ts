import highsLoader, { type Highs } from "highs";
import type { DisclosedTable, DisclosureDimension, DisclosureTable } from "../../src";

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

const THOUSAND = 1_000;

/**
 * Reads everything published as linear constraints: a shown sum lies within half the rounding of what is printed, an absent
 * cell is zero, no leaf is negative. For every hidden sum that isn't zero it asks a solver for the least and greatest value.
 * It shares no code with the rules it attacks.
 */
export async function attackerWithSolver(): Promise<Attacker> {
  const highs = await highsLoader();
  return (table, published, roundDong) =>
    table.measures.flatMap((measure, place) => attack(highs, { table, published, place, measure, roundDong }));
}

type Attack = {
  readonly table: DisclosureTable;
  readonly published: DisclosedTable;
  readonly place: number;
  readonly measure: string;
  readonly roundDong: number;
};

function attack(highs: Highs, { table, published, place, measure, roundDong }: Attack): readonly Found[] {
  const leaves = leafCombinations(table.dimensions);
  const columns = new Map(leaves.map((at, column) => [keyOf(at), column]));
  const truth = new Map(table.cells.map((cell) => [keyOf(cell.at), Number(cell.sums[place]?.dong ?? 0n)]));
  const printed = new Map(published.cells.map((cell) => [keyOf(cell.at), cell]));
  const half = roundDong / 2 / THOUSAND;
  const rows: { readonly columns: readonly number[]; readonly low: number; readonly high: number }[] = [];
  for (const at of allCombinations(table.dimensions)) {
    const cell = printed.get(keyOf(at));
    if (cell !== undefined && !cell.isShown) continue;
    const shown = cell?.isShown ? Number(cell.sums[place]) / THOUSAND : 0;
    const slack = cell?.isShown && cell.members > 0 ? half : 0;
    rows.push({ columns: columnsUnder(table.dimensions, at, columns), low: shown - slack, high: shown + slack });
  }
  const model = highs.createModel({
    numCols: leaves.length,
    numRows: rows.length,
    colCost: leaves.map(() => 0),
    colLower: leaves.map(() => 0),
    colUpper: leaves.map(() => highs.infinity),
    rowLower: rows.map((it) => it.low),
    rowUpper: rows.map((it) => it.high),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: leaves.length,
      starts: rows.reduce<number[]>((starts, row) => [...starts, (starts.at(-1) ?? 0) + row.columns.length], [0]),
      indices: rows.flatMap((it) => it.columns),
      values: rows.flatMap((it) => it.columns.map(() => 1)),
    },
  });
  try {
    model.options.set({ output_flag: false });
    const found: Found[] = [];
    for (const cell of published.cells) {
      const trueDong = truth.get(keyOf(cell.at)) ?? 0;
      if (cell.isShown || trueDong <= 0) continue;
      const under = columnsUnder(table.dimensions, cell.at, columns);
      const least = (sign: number) => {
        under.forEach((column) => model.changeColCost(column, sign));
        const { modelStatus } = model.run();
        const value = model.getObjectiveValue();
        under.forEach((column) => model.changeColCost(column, 0));
        if (modelStatus === highs.constants.modelStatus.unbounded) return -Infinity;
        if (modelStatus === highs.constants.modelStatus.unboundedOrInfeasible) return -Infinity;
        if (modelStatus !== highs.constants.modelStatus.optimal)
          throw new Error(`The solver ended with ${modelStatus}`);
        return value * THOUSAND;
      };
      found.push({ at: cell.at, why: cell.why, measure, trueDong, low: least(1), high: -least(-1) });
    }
    return found;
  } finally {
    model.dispose();
  }
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
