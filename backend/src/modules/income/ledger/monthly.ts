import type { Channel, IncomeKind } from "@cho-phien/income";
import type { Dong } from "@cho-phien/money";
import { dongIn, onlyRow, oneOf, text, whole } from "../row";
import type { Sql } from "../sql";
import { channels, incomeKinds } from "./journal-words";

export type MonthlyIncome = {
  readonly memberId: string;
  readonly cooperativeId: string;
  readonly communeCode: string;
  /** yyyy-mm in Asia/Ho_Chi_Minh. */
  readonly month: string;
  readonly incomeKind: IncomeKind;
  readonly channel: Channel;
  readonly accruedDong: Dong;
  readonly paidDong: Dong;
  readonly confirmedDong: Dong;
};

/** Whose months, from and to (yyyy-mm, both inclusive). Exactly one of the two lists; an empty list has no rows. */
export type MonthlyFilter = { readonly from: string; readonly to: string } & (
  | { readonly cooperativeIds: readonly string[]; readonly communeCodes?: undefined }
  | { readonly communeCodes: readonly string[]; readonly cooperativeIds?: undefined }
);

/** The three figures per member, cooperative, commune, month, kind of income and channel, from the rollup. */
export async function incomeMonthly(sql: Sql, filter: MonthlyFilter): Promise<readonly MonthlyIncome[]> {
  const { column, among } = scopeOf(filter);
  const rows = await sql(
    `select member_id, cooperative_id, commune_code, to_char(month, 'YYYY-MM') as month, income_kind, channel,
            accrued, paid, confirmed
       from income_monthly
      where ${column} = any(?) and month between ?::date and ?::date
      order by month, cooperative_id, member_id, commune_code, income_kind, channel`,
    [[...among], firstDay(filter.from), firstDay(filter.to)],
  );
  return rows.map((row) => ({
    memberId: text(row, "member_id"),
    cooperativeId: text(row, "cooperative_id"),
    communeCode: text(row, "commune_code"),
    month: text(row, "month"),
    incomeKind: oneOf(incomeKinds, row["income_kind"], "income kind"),
    channel: oneOf(channels, row["channel"], "channel"),
    accruedDong: dongIn(row, "accrued"),
    paidDong: dongIn(row, "paid"),
    confirmedDong: dongIn(row, "confirmed"),
  }));
}

/** Writes the rollup anew from the postings while nobody posts; answers how many rows had been different. */
export async function rebuildMonthly(sql: Sql): Promise<{ readonly differingRows: number }> {
  const row = onlyRow(await sql("select income_rebuild_monthly() as differing"));
  return { differingRows: whole(row, "differing") };
}

function scopeOf({ cooperativeIds, communeCodes }: MonthlyFilter) {
  if (cooperativeIds !== undefined && communeCodes === undefined)
    return { column: "cooperative_id", among: cooperativeIds };
  if (communeCodes !== undefined && cooperativeIds === undefined)
    return { column: "commune_code", among: communeCodes };
  throw new Error("Say whose income: cooperativeIds or communeCodes");
}

/** The first day (yyyy-mm-dd) of a month given as yyyy-mm. */
export function firstDay(month: string): string {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new Error(`${month} is no month (yyyy-mm)`);
  return `${month}-01`;
}
