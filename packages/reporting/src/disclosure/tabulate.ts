import { add, dong, larger, ZERO_DONG, type Dong } from "@cho-phien/money";
import { axisOf, placeIn } from "./axis";
import type { DisclosureCell, DisclosureTable } from "./table";

/** One member's amounts in one cooperative at one leaf of every dimension; amounts in the order of the measures. */
export type TableRow = {
  readonly memberId: string;
  readonly cooperativeId: string;
  readonly at: readonly string[];
  readonly amounts: readonly Dong[];
};

/**
 * The table of some rows with all its totals: each member and cooperative counted once in every cell. Time and memory grow
 * with rows × totals above each, so it serves one unit's report and tests; a nation's table is gathered in the database.
 */
export function tabulate(
  rows: readonly TableRow[],
  { measures, dimensions }: Pick<DisclosureTable, "measures" | "dimensions">,
): DisclosureTable {
  const axes = dimensions.map(axisOf);
  const gathered = new Map<string, Gathered>();
  for (const row of rows) {
    const above = axes.map((axis, at) => {
      const leaf = placeIn(axis.placeOf, row.at[at] ?? "", axis.name);
      return (axis.above[leaf] ?? []).map((node) => axis.codes[node] ?? "");
    });
    for (const at of combinations(above)) {
      const key = at.join("\u0000");
      const cell: Gathered = gathered.get(key) ?? { at, members: new Map(), cooperatives: new Set() };
      gathered.set(key, cell);
      const before = cell.members.get(row.memberId);
      cell.members.set(
        row.memberId,
        before ? before.map((it, measure) => add(it, row.amounts[measure] ?? ZERO_DONG)) : row.amounts,
      );
      cell.cooperatives.add(row.cooperativeId);
    }
  }
  return { measures, dimensions, cells: [...gathered.values()].map((it) => cellOf(it, measures.length)) };
}

type Gathered = {
  readonly at: readonly string[];
  readonly members: Map<string, readonly Dong[]>;
  readonly cooperatives: Set<string>;
};

function cellOf({ at, members, cooperatives }: Gathered, measures: number): DisclosureCell {
  const sums = Array.from({ length: measures }, (_, measure) => {
    const amounts = [...members.values()].map((it) => it[measure] ?? ZERO_DONG);
    return {
      dong: dong(amounts.reduce((sum, it) => sum + it, 0n)),
      topMemberDong: amounts.reduce(larger, ZERO_DONG),
    };
  });
  return { at, sums, members: members.size, cooperatives: cooperatives.size };
}

function combinations(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (found, list) => found.flatMap((head) => list.map((it) => [...head, it])),
    [[]],
  );
}
