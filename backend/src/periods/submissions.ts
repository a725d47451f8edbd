import {
  firstDayOf,
  lastDayOf,
  type Period,
  periodCode,
  type ReportGrant,
  stateAt,
  type Submission,
  type SubmissionState,
} from "@cho-phien/reporting";
import type { OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { communeOn, mapOn, mergedInto } from "../officers/later-units";
import { communesUnder, type OfficerScope } from "../officers/scope";
import { earnedIn } from "./earned-in";

const state = z.enum([
  "open",
  "submitted",
  "nothing_to_report",
  "excused",
  "returned",
  "accepted",
  "locked",
  "reopened",
]) satisfies z.ZodType<SubmissionState>;

const reopening = z.object({
  askedBy: z.string(),
  confirmedBy: z.string(),
  reason: z.string(),
  expiresAt: z.string(),
});

const stored = z.array(
  z.object({
    period: z.string(),
    commune_code: z.string(),
    state,
    reopening: reopening.nullable(),
    since: z.date(),
    by: z.string().nullable(),
  }),
);
const sold = z.array(z.object({ code: z.string(), since: z.string() }));

export type CommuneReport = {
  readonly submission: Submission;
  /** Communes without a cooperative by the period's end or income in it have nothing to answer: excused, and not listed. */
  readonly takesPart: boolean;
  readonly since: Date | null;
  readonly by: string | null;
};

type Asked = { readonly unit: OrgUnit; readonly now: Date };

/** Where the report of every commune of a unit stands, also of those nobody opened. */
export async function readReports(
  knex: Knex,
  { period, ...asked }: Asked & { readonly period: Period },
): Promise<readonly CommuneReport[]> {
  return (await readReportsOf(knex, { ...asked, periods: [period] }))(period);
}

/** The same for several periods at once. */
export async function readReportsOf(
  knex: Knex,
  { periods, unit, now }: Asked & { readonly periods: readonly Period[] },
): Promise<(period: Period) => readonly CommuneReport[]> {
  const codes = periods.map(periodCode);
  const kept = stored.parse((await knex.raw(KEPT, [codes])).rows);
  const within = communesUnder([unit]);
  const earning = await earnedIn(knex, { communes: within, periods });
  const selling = sold.parse((await knex.raw(SELLING)).rows);
  return (period) => {
    const [first, last] = [firstDayOf(period), lastDayOf(period)];
    // The communes of the period's last day answer, also for those merged into them by then.
    const map = mapOn(last);
    const takesPart = new Set(
      [
        ...selling.filter((it) => it.since <= last),
        ...earning.filter((it) => it.month >= first && it.month <= last),
      ].map((it) => communeOn(map, it.code)),
    );
    const byCommune = new Map(kept.filter((it) => it.period === periodCode(period)).map((it) => [it.commune_code, it]));
    return within.flatMap((communeCode): readonly CommuneReport[] => {
      const provinceCode = map.units.get(communeCode)?.parentCode;
      if (!provinceCode) return [];
      const row = byCommune.get(communeCode);
      const submission: Submission = {
        periodCode: periodCode(period),
        communeCode,
        provinceCode,
        state: row?.state ?? (takesPart.has(communeCode) ? "open" : "excused"),
        reopening: row?.reopening ?? null,
      };
      return [
        {
          submission: { ...submission, state: stateAt(submission, now.toISOString()) },
          takesPart: takesPart.has(communeCode) || row !== undefined,
          since: row?.since ?? null,
          by: row?.by ?? null,
        },
      ];
    });
  };
}

const KEPT = `
  select s.period, s.commune_code, s.state, s.reopening, s.since, o.full_name as by
    from report_submission s left join union_officer o on o.id = s.by_officer where s.period = any(?)`;
const SELLING = `
  select commune_code as code, (min(created_at) at time zone 'Asia/Ho_Chi_Minh')::date::text as since
    from cooperative where status = 'approved' and deleted_at is null group by 1`;

/** The state of a whole unit: the least advanced of those who take part; open when nobody does. */
export function stateOfUnit(reports: readonly CommuneReport[]): SubmissionState {
  const states = new Set(reports.filter((it) => it.takesPart).map((it) => it.submission.state));
  return ADVANCING.find((it) => states.has(it)) ?? "open";
}

const ADVANCING: readonly SubmissionState[] = [
  "returned",
  "reopened",
  "open",
  "submitted",
  "nothing_to_report",
  "excused",
  "accepted",
  "locked",
];

/** Her standing grants as the rules of packages/reporting ask for them: who took a unit in acts for what it still owes. */
export function reportGrants({ officerId, grants }: OfficerScope): readonly ReportGrant[] {
  return grants.flatMap(({ unit, purpose }) =>
    [unit.code, ...mergedInto(unit.code)].map((unitCode) => ({ officerId, level: unit.level, unitCode, purpose })),
  );
}
