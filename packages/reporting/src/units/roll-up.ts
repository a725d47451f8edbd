import { add, dong, larger, ZERO_DONG, type Dong } from "@cho-phien/money";
import type { IncomeFigure } from "@cho-phien/income";
import { placeOn, type UnitMap } from "./unit-map";

/** What a row of the monthly roll-up says of one member, as far as a sum needs it (backend: ledger/monthly). */
export type MemberRow = {
  readonly memberId: string;
  readonly cooperativeId: string;
  readonly communeCode: string;
  readonly accruedDong: Dong;
  readonly paidDong: Dong;
  readonly confirmedDong: Dong;
};

export type ThreeFigures = { readonly accruedDong: Dong; readonly paidDong: Dong; readonly confirmedDong: Dong };

/** One unit's sums. Money adds up level by level; a member or cooperative of two communes counts once in each unit above both. */
export type UnitSum = ThreeFigures & {
  readonly unitCode: string;
  readonly members: number;
  readonly cooperatives: number;
  /** The largest sum of one member in this unit, figure by figure: what the dominance rule asks. */
  readonly topMember: ThreeFigures;
};

const FIGURES = ["accruedDong", "paidDong", "confirmedDong"] as const satisfies readonly `${IncomeFigure}Dong`[];
const NOTHING: ThreeFigures = { accruedDong: ZERO_DONG, paidDong: ZERO_DONG, confirmedDong: ZERO_DONG };

/** Sums rows over every unit of a map, from communes (and undivided rows) up to the nation. Units without rows are absent. */
export function rollUp(rows: Iterable<MemberRow>, map: UnitMap): ReadonlyMap<string, UnitSum> {
  const gathered = new Map<string, Gathered>();
  const paths = new Map<string, readonly string[]>();
  for (const row of rows) {
    const path = paths.get(row.communeCode) ?? placeOn(map, row.communeCode).path;
    paths.set(row.communeCode, path);
    for (const unitCode of path) {
      const unit = gathered.get(unitCode) ?? { members: new Map(), cooperatives: new Set() };
      gathered.set(unitCode, unit);
      unit.members.set(row.memberId, plus(unit.members.get(row.memberId) ?? NOTHING, row));
      unit.cooperatives.add(row.cooperativeId);
    }
  }
  return new Map([...gathered].map(([unitCode, unit]) => [unitCode, sumOf(unitCode, unit)]));
}

type Gathered = { readonly members: Map<string, ThreeFigures>; readonly cooperatives: Set<string> };

function sumOf(unitCode: string, { members, cooperatives }: Gathered): UnitSum {
  const all = [...members.values()];
  const top = all.reduce((most, one) => figures((it) => larger(most[it], one[it])), NOTHING);
  return {
    unitCode,
    ...all.reduce(plus, NOTHING),
    members: members.size,
    cooperatives: cooperatives.size,
    topMember: top,
  };
}

/** Adds two rows of three figures. */
export function plus(one: ThreeFigures, other: ThreeFigures): ThreeFigures {
  return figures((it) => add(one[it], other[it]));
}

/** The first row less the second. */
export function minus(one: ThreeFigures, other: ThreeFigures): ThreeFigures {
  return figures((it) => dong(one[it] - other[it]));
}

export function figures(of: (figure: (typeof FIGURES)[number]) => Dong): ThreeFigures {
  return { accruedDong: of("accruedDong"), paidDong: of("paidDong"), confirmedDong: of("confirmedDong") };
}
