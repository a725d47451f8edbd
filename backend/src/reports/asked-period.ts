import type { ReportPeriod } from "@cho-phien/contract";
import {
  formatPeriod,
  lastDayOf,
  monthsOf,
  type Period,
  parsePeriod,
  periodAt,
  periodCode,
  periodsOfYear,
  type PeriodKind,
  previousPeriod,
} from "@cho-phien/reporting";
import { dateOf } from "@cho-phien/vietnam";
import { refuse } from "../boundary/refusal";

/** Before the units of 1 July 2025 nothing was reported. */
export const FIRST_DAY = "2025-07-01";

/** The period an address names, or the last whole quarter. Refuses anything else, and what ended before there were reports. */
export function askedPeriod(value: unknown, now: Date): Period {
  if (value === undefined || value === "") return lastQuarter(now);
  const found = typeof value === "string" ? parsePeriod(value) : null;
  if (found === null || "refused" in found)
    throw refuse("period_invalid", { period: String(value).slice(0, 40) }, "period");
  if (lastDayOf(found) < FIRST_DAY) throw refuse("period_too_early", {}, "period");
  return found;
}

function lastQuarter(now: Date): Period {
  const current = periodAt(now, "quarter");
  if (!current) throw new Error("Every day lies in a quarter");
  return previousPeriod(current);
}

const KINDS = ["quarter", "month", "six_months", "nine_months", "year"] as const satisfies readonly PeriodKind[];

/** Periods of this year and the last that have begun, the last whole quarter first, then by kind, newest first. */
export function newestPeriods(now: Date): readonly Period[] {
  const today = dateOf(now);
  const year = Number(today.slice(0, 4));
  const begun = KINDS.flatMap((kind) =>
    [year, year - 1]
      .flatMap((it) => [...periodsOfYear(kind, it)].reverse())
      .filter((it) => `${monthsOf(it)[0]}-01` <= today && lastDayOf(it) >= FIRST_DAY),
  );
  const first = lastQuarter(now);
  return [first, ...begun.filter((it) => periodCode(it) !== periodCode(first))];
}

/** A period as people read it. */
export function reportPeriod(of: Period): ReportPeriod {
  const months = monthsOf(of);
  return {
    code: periodCode(of),
    kind: of.kind,
    from: months[0] ?? "",
    to: months.at(-1) ?? "",
    vi: formatPeriod(of, "vi"),
    en: formatPeriod(of, "en"),
  };
}
