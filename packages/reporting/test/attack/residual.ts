import type { DisclosedTable, DisclosureDimension, DisclosureTable, TableRow } from "../../src";

/** Hidden parts of one shown total, and who is behind them together: what a subtraction gives away. */
export type Residual = {
  readonly total: readonly string[];
  readonly members: number;
  readonly cooperatives: number;
  /** The largest share one member has of a measure, in basis points. */
  readonly topBp: number;
};

/** Every shown total with hidden parts along one dimension, read from the members' own rows. */
export function residualsOf(table: DisclosureTable, published: DisclosedTable, rows: readonly TableRow[]): Residual[] {
  const hidden = new Set(published.cells.filter((it) => !it.isShown).map((it) => it.at.join("|")));
  return published.cells.flatMap(({ at, isShown }) =>
    isShown
      ? table.dimensions.flatMap((dimension, place) => {
          const parts = childrenOf(dimension, at[place] ?? "")
            .map((child) => at.map((code, other) => (other === place ? child : code)))
            .filter((part) => hidden.has(part.join("|")));
          const behind = rows.filter((row) => parts.some((part) => isUnder(table, row.at, part)));
          return behind.length > 0 ? [residualOf(at, behind)] : [];
        })
      : [],
  );
}

function residualOf(total: readonly string[], rows: readonly TableRow[]): Residual {
  const measures = rows[0]?.amounts.length ?? 0;
  const shares = Array.from({ length: measures }, (_, measure) => {
    const byMember = new Map<string, number>();
    for (const { memberId, amounts } of rows)
      byMember.set(memberId, (byMember.get(memberId) ?? 0) + Number(amounts[measure] ?? 0n));
    const sum = [...byMember.values()].reduce((all, it) => all + it, 0);
    return sum === 0 ? 0 : (Math.max(...byMember.values()) * 10_000) / sum;
  });
  return {
    total,
    members: new Set(rows.map((it) => it.memberId)).size,
    cooperatives: new Set(rows.map((it) => it.cooperativeId)).size,
    topBp: Math.max(...shares),
  };
}

function childrenOf({ nodes }: DisclosureDimension, code: string): readonly string[] {
  return nodes.filter((it) => it.parentCodes.includes(code)).map((it) => it.code);
}

function isUnder({ dimensions }: DisclosureTable, leaf: readonly string[], at: readonly string[]): boolean {
  return dimensions.every((dimension, place) => reaches(dimension, leaf[place] ?? "", at[place] ?? ""));
}

function reaches({ nodes }: DisclosureDimension, from: string, to: string): boolean {
  if (from === to) return true;
  const parents = nodes.find((it) => it.code === from)?.parentCodes ?? [];
  return parents.some((parent) => reaches({ nodes, name: "", membersAre: "apart", isBreakdown: false }, parent, to));
}
