import { firstDay } from "../ledger/monthly";
import { named, parseInstant } from "../ledger/parse-journal";
import { IncomeRefused } from "../ledger/refusal";
import { oneOf, whole } from "../row";
import type { Sql } from "../sql";
import { contributionUnits, type LotContribution, readContribution, sameContributions } from "./lots";

export type ContributionsOfMonth = {
  readonly cooperativeId: string;
  /** yyyy-mm. */
  readonly month: string;
  readonly revision: number;
  readonly contributions: readonly LotContribution[];
};

type OfMonth = Pick<ContributionsOfMonth, "cooperativeId" | "month">;

/** Writes a month's contributions as its next revision, all of them; what says the same as before is not written again. */
export async function recordMonthContributions(
  sql: Sql,
  of: OfMonth,
  contributions: readonly LotContribution[],
): Promise<ContributionsOfMonth> {
  const { cooperativeId, month } = of;
  await sql("select pg_advisory_xact_lock(hashtextextended('month_contribution:' || ?, 0))", [cooperativeId]);
  if (contributions.length === 0) throw new IncomeRefused({ refused: "no_contributions", sourceId: month });
  const standing = await monthContributions(sql, of);
  if (sameContributions(standing.contributions, contributions)) return standing;
  for (const { memberId, unit, units, ratePerUnit, acknowledged } of contributions) {
    await sql(
      `insert into month_contribution (cooperative_id, month, revision, member_id, unit, units, rate_per_unit,
         acknowledged_at, acknowledged_how) values (?, ?::date, ?, ?, ?, ?, ?, ?::timestamptz, ?)`,
      [
        named(cooperativeId, "cooperative id"),
        firstDay(month),
        standing.revision + 1,
        named(memberId, "member id"),
        oneOf(contributionUnits, unit, "unit"),
        units,
        ratePerUnit,
        acknowledged && parseInstant(acknowledged.at),
        acknowledged && named(acknowledged.how, "way she agreed"),
      ],
    );
  }
  return await monthContributions(sql, of);
}

/** A month's contributions as they stand now, by member id; revision 0 and none before anything was written. */
export async function monthContributions(sql: Sql, { cooperativeId, month }: OfMonth): Promise<ContributionsOfMonth> {
  const rows = await sql(
    `select revision, member_id, unit, units, rate_per_unit, income_instant(acknowledged_at) as acknowledged_at,
            acknowledged_how
       from month_contribution m where cooperative_id = ? and month = ?::date and revision =
         (select max(revision) from month_contribution n where n.cooperative_id = m.cooperative_id and n.month = m.month)
      order by member_id`,
    [cooperativeId, firstDay(month)],
  );
  const revision = rows[0] ? whole(rows[0], "revision") : 0;
  return { cooperativeId, month, revision, contributions: rows.map(readContribution) };
}
