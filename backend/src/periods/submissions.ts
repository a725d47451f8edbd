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
import { communes, type OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { communesUnder, type OfficerScope } from "../officers/scope";

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
    commune_code: z.string(),
    state,
    reopening: reopening.nullable(),
    since: z.date(),
    by: z.string().nullable(),
  }),
);
const codes = z.array(z.object({ code: z.string() }));

export type CommuneReport = {
  readonly submission: Submission;
  /** Communes without a cooperative or income there have nothing to answer: they count as excused and are not listed. */
  readonly takesPart: boolean;
  readonly since: Date | null;
  readonly by: string | null;
};

/** Where the report of every commune of a unit stands, also of those nobody opened. */
export async function readReports(
  knex: Knex,
  { period, unit, now }: { readonly period: Period; readonly unit: OrgUnit; readonly now: Date },
): Promise<readonly CommuneReport[]> {
  const code = periodCode(period);
  const kept = stored.parse(
    (
      await knex.raw(
        `select s.commune_code, s.state, s.reopening, s.since, o.full_name as by
           from report_submission s left join union_officer o on o.id = s.by_officer where s.period = ?`,
        [code],
      )
    ).rows,
  );
  const taking = codes.parse(
    (
      await knex.raw(
        `select commune_code as code from cooperative where status = 'approved' and deleted_at is null
         union select commune_code from income_monthly where month between ?::date and ?::date`,
        [firstDayOf(period), lastDayOf(period)],
      )
    ).rows,
  );
  const takesPart = new Set(taking.map((it) => it.code));
  const byCommune = new Map(kept.map((it) => [it.commune_code, it]));
  const within = new Set(communesUnder([unit]));
  return communes()
    .filter((it) => within.has(it.code))
    .map(({ code: communeCode, provinceCode }) => {
      const row = byCommune.get(communeCode);
      const otherwise = takesPart.has(communeCode) ? "open" : "excused";
      const submission: Submission = {
        periodCode: code,
        communeCode,
        provinceCode,
        state: row?.state ?? otherwise,
        reopening: row?.reopening ?? null,
      };
      return {
        submission: { ...submission, state: stateAt(submission, now.toISOString()) },
        takesPart: takesPart.has(communeCode) || row !== undefined,
        since: row?.since ?? null,
        by: row?.by ?? null,
      };
    });
}

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

/** Her standing grants as the rules of packages/reporting ask for them. */
export function reportGrants({ officerId, grants }: OfficerScope): readonly ReportGrant[] {
  return grants.map(({ unit, purpose }) => ({ officerId, level: unit.level, unitCode: unit.code, purpose }));
}
