import {
  acceptProvince,
  decideAct,
  lockNation,
  type Period,
  type ReportGrant,
  type StateRefusal,
  type Submission,
  type SubmissionAct,
} from "@cho-phien/reporting";
import { NATION, type OrgUnit } from "@cho-phien/vietnam/org-units";
import type { CommuneReport } from "./submissions";

export type UnitAct = {
  readonly act: SubmissionAct;
  readonly unit: OrgUnit;
  readonly reports: readonly CommuneReport[];
  readonly period: Period;
  readonly now: string;
  readonly officerId: string;
  /** Hers, and the asker's where a second person confirms. */
  readonly grants: readonly ReportGrant[];
  readonly comment: string | null;
  readonly reopening: { readonly secondOfficerId: string | null; readonly expiresAt: string } | null;
};

/**
 * What an act does to the communes of a unit that take part, or why not. Accepting waits for every commune of the province, locking for every
 * one of the unit; the other acts move those communes that stand where the act begins.
 */
export function decideUnit(facts: UnitAct): readonly Submission[] | StateRefusal {
  const { act, unit, reports, now } = facts;
  const submissions = reports.filter((it) => it.takesPart).map((it) => it.submission);
  if (unit.level !== "commune" && act === "lock") {
    const whole = lockNation({ ...facts, submissions, now, unitCode: NATION.code });
    return "refused" in whole ? whole : whole.moved;
  }
  if (unit.level === "province" && act === "accept") {
    const whole = acceptProvince({ ...facts, submissions, now, unitCode: unit.code });
    return "refused" in whole ? whole : whole.moved;
  }
  const moved: Submission[] = [];
  let refusal: StateRefusal | null = null;
  for (const { submission, takesPart } of reports) {
    if (!takesPart && unit.level !== "commune") continue;
    const done = decideAct({ ...facts, submission });
    if ("refused" in done) refusal ??= done;
    else moved.push(done.submission);
  }
  return moved.length > 0 || refusal === null ? moved : refusal;
}
