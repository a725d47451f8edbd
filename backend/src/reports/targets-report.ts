import type { ReportColumn, ReportRow, TargetLine, TargetsReport, UnitName } from "@cho-phien/contract";
import {
  compare,
  evaluate,
  type IndicatorFacts,
  indicatorOn,
  lastDayOf,
  lastDayOfTarget,
  monthsOf,
  type Period,
  programmeTargets,
  project,
  type Target,
} from "@cho-phien/reporting";
import { dateOf } from "@cho-phien/vietnam";
import type { OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { unitName } from "../officers/read-officers";
import { reportPeriod } from "./asked-period";
import { correctedOf } from "./corrections";
import { readProgrammeFacts } from "./programme-facts";
import { definitionOf } from "./view/figures";

const given = z.array(
  z.object({
    ...{ indicator: z.string(), amount: z.coerce.bigint(), decision: z.string() },
    ...{ version: z.number(), reason: z.string().nullable(), at: z.date(), by: z.string() },
  }),
);
/** As they stand, and as they stood before they were corrected. */
const GIVEN = `
  select t.indicator, t.amount::text as amount, t.decision, t.version, t.reason, t.at, coalesce(o.full_name, '') as by
    from report_target t left join union_officer o on o.id = t.recorded_by
   where t.unit_code = ? and t.year = ? order by t.version desc`;

export type TargetsQuestion = {
  readonly unit: OrgUnit;
  readonly period: Period;
  readonly state: TargetsReport["state"];
  readonly now: Date;
  /** Whether she gives the units below this one their targets. */
  readonly givesTargets: boolean;
};

/** R4 of reports.md: what a decision asks for beside what is on file. Counts of cooperatives and jobs name nobody. */
export async function readTargetsReport(
  knex: Knex,
  { unit, period, state, now, givesTargets }: TargetsQuestion,
): Promise<TargetsReport> {
  const name = unitName(unit);
  const facts = await readProgrammeFacts(knex, { unit, period });
  const own = given.parse((await knex.raw(GIVEN, [unit.code, period.year])).rows);
  const targets = targetsOf(period, { unit: name, own });
  const asOf = [lastDayOf(period), dateOf(now)].sort()[0] ?? lastDayOf(period);
  const lines = targets.map((target) => ({
    ...lineOf(target, { facts, period, asOf }),
    corrected: unit.level === "nation" ? [] : correctedTargets(own, target),
  }));
  const used = [...new Set(targets.flatMap((it) => (it.indicatorId === null ? [] : [it.indicatorId])))];
  return {
    report: "targets",
    title: { vi: "Chỉ tiêu chương trình", en: "Programme targets" },
    unit: name,
    period: reportPeriod(period),
    state,
    isProvisional: state !== "locked",
    asKnownOn: now.toISOString(),
    readAt: now.toISOString(),
    question: {
      vi: `Chỉ tiêu và thực hiện ở ${name.name}, đến hết ${reportPeriod(period).vi}`,
      en: `Targets and actuals in ${name.name}, through ${reportPeriod(period).en}`,
    },
    columns: COLUMNS,
    rows: lines.map(rowOf),
    total: null,
    definitions: used.map((id) => definitionOf(id, period)),
    hiddenNote: null,
    targets: lines,
    mayGive: givesTargets && unit.level !== "commune" ? givenIndicators(period) : [],
  };
}

/** What the programmes set targets of, by the names of the indicators that answer them. */
function givenIndicators(period: Period): TargetsReport["mayGive"] {
  const ids = [...new Set(programmeTargets.flatMap((it) => (it.indicatorId === null ? [] : [it.indicatorId])))];
  return ids.map((indicator) => ({ indicator, name: definitionOf(indicator, period).name }));
}

const COLUMNS: readonly ReportColumn[] = [
  { key: "decision", kind: "text", label: { vi: "Quyết định", en: "Decision" }, definition: null },
  { key: "year", kind: "text", label: { vi: "Đến năm", en: "By year" }, definition: null },
  { key: "target", kind: "count", label: { vi: "Chỉ tiêu", en: "Target" }, definition: null },
  { key: "actual", kind: "count", label: { vi: "Thực hiện", en: "Actual" }, definition: null },
  { key: "share", kind: "share", label: { vi: "Đạt", en: "Reached" }, definition: null },
  { key: "expected", kind: "count", label: { vi: "Lẽ ra đến nay", en: "Expected by now" }, definition: null },
];

function rowOf(line: TargetLine): ReportRow {
  return {
    key: line.key,
    label: line.name,
    drill: null,
    cells: {
      decision: { value: line.decision },
      year: { value: String(line.year) },
      target: { value: line.target },
      actual: line.actual,
      share: { value: line.shareBp },
      expected: { value: line.expectedByNow },
    },
  };
}

type Own = z.infer<typeof given>;

/** The decision's next year for the nation; for a unit below what was given down to it, or the indicator without a number. */
function targetsOf(period: Period, { unit, own }: { readonly unit: UnitName; readonly own: Own }): readonly Target[] {
  const next = new Map<string, Target>();
  for (const target of programmeTargets) {
    const key = `${target.programmeId}/${target.indicatorId ?? target.en}`;
    const chosen = next.get(key);
    if (target.byYear >= period.year && (!chosen || target.byYear < chosen.byYear)) next.set(key, target);
  }
  if (unit.level === "nation") return [...next.values()];
  return [...next.values()].flatMap((target) => {
    if (target.indicatorId === null) return [];
    const here = own.find((it) => it.indicator === target.indicatorId);
    if (!here) return [];
    return [
      {
        ...target,
        ...{ unitCode: unit.code, amount: here.amount, byYear: period.year, decisionNumber: here.decision },
        counts: "within_year" as const,
      },
    ];
  });
}

function correctedTargets(own: Own, { indicatorId }: Target): TargetLine["corrected"] {
  return correctedOf(own.filter((it) => it.indicator === indicatorId)).map(({ amount, decision, why }) => ({
    ...{ amount: String(amount), decision, ...why },
  }));
}

type Measured = { readonly facts: IndicatorFacts; readonly period: Period; readonly asOf: string };

function lineOf(target: Target, { facts, period, asOf }: Measured): Omit<TargetLine, "corrected"> {
  const amount = actualOf(target, { facts, period });
  const line = {
    key: `${target.programmeId}/${target.indicatorId ?? target.en}/${target.byYear}`,
    name: { vi: target.vi, en: target.en },
    indicator: target.indicatorId,
    programme: target.programme,
    decision: target.decisionNumber,
    unitOfMeasure: target.indicatorId === "women_managers_trained" ? PERCENT : COUNT,
    year: target.byYear,
    target: String(target.amount),
    countsFrom: countsFrom(target),
  };
  if (amount === null)
    return { ...line, actual: { value: null }, shareBp: null, expectedByNow: null, trend: "no_target", trajectory: [] };
  const { reachedBp, expected, pace } = compare(target, { onDate: asOf, amount });
  return {
    ...line,
    actual: { value: String(amount) },
    shareBp: reachedBp === null ? null : String(reachedBp),
    expectedByNow: String(expected),
    trend: pace === "reached" ? "ahead" : pace === "on_pace" ? "on_track" : "behind",
    trajectory: trajectoryOf(target, { amount, asOf, period }),
  };
}

type Reached = { readonly amount: bigint; readonly asOf: string; readonly period: Period };

/** Where the pace since the start leads: the end of the period's year, and of the target's when that is later. */
function trajectoryOf(target: Target, { amount, asOf, period }: Reached): TargetLine["trajectory"] {
  if (target.indicatorId === "women_managers_trained") return [];
  const start = firstDayOf(target);
  const ends = [...new Set([`${period.year}-12-31`, lastDayOfTarget(target)])].filter((on) => on >= asOf);
  return ends.flatMap((onDate) => {
    const ahead = project(target, {
      earlier: { onDate: start, amount: 0n },
      latest: { onDate: asOf, amount },
      onDate,
    });
    return ahead ? [{ on: onDate, amount: String(ahead.amount), gap: String(ahead.gap) }] : [];
  });
}

const PERCENT = { vi: "phần vạn", en: "basis points" };
const COUNT = { vi: "số lượng", en: "count" };

/** Support adds up: from the programme's start, or from the year's. Work and managers are as they stand in the period. */
function countsFrom(target: Target): string | null {
  return target.indicatorId && SUPPORT.includes(target.indicatorId) ? firstDayOf(target) : null;
}

const SUPPORT = ["htx_supported", "tht_supported", "newly_supported"];

function firstDayOf({ counts, byYear, startsOn }: Target): string {
  return counts === "within_year" ? `${byYear}-01-01` : startsOn;
}

function actualOf(target: Target, { facts, period }: Omit<Measured, "asOf">): bigint | null {
  const indicator = target.indicatorId && indicatorOn(target.indicatorId, lastDayOf(period));
  if (!indicator) return null;
  const since = countsFrom(target);
  const months = since === null ? facts.months : monthsSince(since, period);
  const value = evaluate(indicator, { ...facts, months });
  return value.isKnown ? value.amount : null;
}

export function monthsSince(start: string, period: Period): readonly string[] {
  const last = monthsOf(period).at(-1) ?? "";
  const months: string[] = [];
  for (let [year, month] = start.split("-").map(Number); year !== undefined && month !== undefined;) {
    const text = `${year}-${String(month).padStart(2, "0")}`;
    if (text > last) break;
    months.push(text);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}
