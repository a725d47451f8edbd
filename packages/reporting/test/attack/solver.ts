import highsLoader, { type Highs } from "highs";

/** Sums of unknown amounts, none of them below zero, that are known to lie between two bounds (in đồng). */
export type Known = {
  readonly columns: readonly number[];
  /** Taken away from the sum. */
  readonly minus?: readonly number[];
  readonly low: number;
  readonly high: number;
};

/** The least and the greatest that a sum of some unknowns may be. `enough`: a width with which nobody needs to look further. */
export type RangeOf = (
  columns: readonly number[],
  enough?: { readonly value: number; readonly width: number },
) => { readonly low: number; readonly high: number };

export type Solver = <T>(unknowns: number, known: readonly Known[], ask: (rangeOf: RangeOf) => T) => T;

/** Amounts in thousands are of a size that the solver likes. */
const THOUSAND = 1_000;

/** Ranges by linear programming, as any reader with a computer would find them. */
export async function solver(): Promise<Solver> {
  const highs = await highsLoader();
  return (unknowns, known, ask) => {
    const model = modelOf(highs, unknowns, known);
    try {
      model.options.set({ output_flag: false });
      const least = (columns: readonly number[], sign: number) => {
        columns.forEach((column) => model.changeColCost(column, sign));
        const { modelStatus } = model.run();
        const value = model.getObjectiveValue();
        columns.forEach((column) => model.changeColCost(column, 0));
        if (modelStatus === highs.constants.modelStatus.unbounded) return -Infinity;
        if (modelStatus === highs.constants.modelStatus.unboundedOrInfeasible) return -Infinity;
        if (modelStatus !== highs.constants.modelStatus.optimal)
          throw new Error(`The solver ended with ${modelStatus}`);
        return value * THOUSAND;
      };
      return ask((columns, enough) => {
        const high = -least(columns, -1);
        const isEnough = enough !== undefined && high - enough.value >= enough.width;
        return { low: isEnough ? enough.value : least(columns, 1), high };
      });
    } finally {
      model.dispose();
    }
  };
}

function modelOf(highs: Highs, unknowns: number, known: readonly Known[]) {
  const starts = [0];
  for (const { columns, minus = [] } of known) starts.push((starts.at(-1) ?? 0) + columns.length + minus.length);
  return highs.createModel({
    numCols: unknowns,
    numRows: known.length,
    colCost: Array.from({ length: unknowns }, () => 0),
    colLower: Array.from({ length: unknowns }, () => 0),
    colUpper: Array.from({ length: unknowns }, () => highs.infinity),
    rowLower: known.map((it) => it.low / THOUSAND),
    rowUpper: known.map((it) => it.high / THOUSAND),
    matrix: {
      format: "csr",
      numRows: known.length,
      numCols: unknowns,
      starts,
      indices: known.flatMap(({ columns, minus = [] }) => [...columns, ...minus]),
      values: known.flatMap(({ columns, minus = [] }) => [...columns.map(() => 1), ...minus.map(() => -1)]),
    },
  });
}
