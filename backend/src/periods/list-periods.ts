import type { PeriodList, PeriodRow } from "@cho-phien/contract";
import { isOver, lastDayOf, type Period, periodCode, submissionStates } from "@cho-phien/reporting";
import type { OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { unitName } from "../officers/read-officers";
import type { OfficerScope } from "../officers/scope";
import { FIRST_DAY, newestPeriods, reportPeriod } from "../reports/asked-period";
import { openActs } from "./open-acts";
import { readReportsOf, stateOfUnit } from "./submissions";

type Asked = { readonly scope: OfficerScope; readonly unit: OrgUnit; readonly now: Date };

const locks = z.array(z.object({ period: z.string(), at: z.date() }));

/** Where a unit stands in every period that has begun, the last whole quarter first; what it asks does not grow with them. */
export async function listPeriods(knex: Knex, asked: Asked): Promise<PeriodList> {
  const { unit, now } = asked;
  const periods = newestPeriods(now).filter((it) => lastDayOf(it) >= FIRST_DAY);
  const reportsOf = await readReportsOf(knex, { periods, unit, now });
  const locked = new Map(
    locks
      .parse(
        await knex("report_snapshot")
          .select("period")
          .max({ at: "at" })
          .where({ unit_code: unit.code })
          .groupBy("period"),
      )
      .map((it) => [it.period, it.at.toISOString()]),
  );
  const rowOf = (period: Period): PeriodRow => {
    const all = reportsOf(period);
    const taking = all.filter((it) => it.takesPart);
    // A commune can answer though nothing is asked of it; of a larger unit only those that take part count.
    const reports = unit.level === "commune" ? all : taking;
    return {
      period: reportPeriod(period),
      isOver: isOver(period, now),
      state: stateOfUnit(reports),
      answered: taking.filter((it) => submissionStates[it.submission.state].hasAnswered).length,
      of: taking.length,
      lockedAt: locked.get(periodCode(period)) ?? null,
      acts: openActs({ ...asked, period }, { unit, reports }).filter((it) => it !== "reopen"),
    };
  };
  return { unit: unitName(unit), periods: periods.map(rowOf) };
}
