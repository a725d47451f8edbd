import type { UnionIncome, UnionIncomeRow } from "@cho-phien/contract";
import { dongFromWire, sum, type Dong } from "@cho-phien/money";
import type { IncomeView } from "./income-view";

export type Totals = {
  readonly accruedDong: Dong;
  readonly paidDong: Dong;
  readonly confirmedDong: Dong;
  /** Null where heads can't be added up: the same woman may earn in two of the rows. */
  readonly membersCount: number | null;
};

export type Narrowed = { readonly rows: readonly UnionIncomeRow[]; readonly totals: Totals };

/** The rows a view asks for, ordered by month (newest first) and cooperative, with their totals. */
export function narrow(income: UnionIncome, { cooperative, province }: IncomeView): Narrowed {
  const rows = income.rows
    .filter((row) => !cooperative || row.cooperative.id === cooperative)
    .filter((row) => !province || row.provinceName === province)
    .toSorted(byMonthThenName);
  return { rows, totals: totalsOf(rows, income) };
}

function byMonthThenName(one: UnionIncomeRow, other: UnionIncomeRow): number {
  return other.month.localeCompare(one.month) || one.cooperative.name.localeCompare(other.cooperative.name, "vi");
}

function totalsOf(rows: readonly UnionIncomeRow[], income: UnionIncome): Totals {
  const total = (pick: (row: UnionIncomeRow) => string) => sum(rows.map((row) => dongFromWire(pick(row))));
  return {
    accruedDong: total((row) => row.accruedDong),
    paidDong: total((row) => row.paidDong),
    confirmedDong: total((row) => row.confirmedDong),
    membersCount: headsOf(rows, income),
  };
}

/** Only the backend can count a person once: its total serves the whole, a single row serves itself. */
function headsOf(rows: readonly UnionIncomeRow[], income: UnionIncome): number | null {
  if (rows.length === income.rows.length) return income.total.membersCount;
  const [only] = rows;
  return rows.length === 1 && only ? only.membersCount : null;
}

/** The choices a filter offers: what the period's rows contain, each once, in Vietnamese order. */
export function choicesOf(income: UnionIncome): {
  readonly cooperatives: readonly { readonly id: string; readonly name: string }[];
  readonly provinces: readonly string[];
} {
  const byId = new Map(income.rows.map(({ cooperative }) => [cooperative.id, cooperative.name]));
  const cooperatives = [...byId].map(([id, name]) => ({ id, name }));
  const provinces = [...new Set(income.rows.map((row) => row.provinceName))];
  return {
    cooperatives: cooperatives.sort((one, other) => one.name.localeCompare(other.name, "vi")),
    provinces: provinces.sort((one, other) => one.localeCompare(other, "vi")),
  };
}
