import type { Period, SubmissionAct } from "@cho-phien/reporting";
import type { OrgUnit } from "@cho-phien/vietnam/org-units";
import type { OfficerScope } from "../officers/scope";
import { decideUnit } from "./decide-unit";
import { type CommuneReport, reportGrants } from "./submissions";

/** In the order of their buttons. */
export const ACTS: readonly SubmissionAct[] = [
  "submit",
  "say_nothing_to_report",
  "accept",
  "return",
  "excuse",
  "lock",
  "send_back_to_province",
  "reopen",
];

type Asking = { readonly scope: OfficerScope; readonly period: Period; readonly now: Date };
type Of = { readonly unit: OrgUnit; readonly reports: readonly CommuneReport[] };

/** Acts that would go through with a comment and, for a reopening, a second person. */
export function openActs({ scope, period, now }: Asking, { unit, reports }: Of): readonly SubmissionAct[] {
  const second = "second";
  const mine = reportGrants(scope);
  const grants = [...mine, ...mine.map((it) => ({ ...it, officerId: second }))];
  return ACTS.filter((act) => {
    const reopening = { secondOfficerId: second, expiresAt: new Date(now.getTime() + 86_400_000).toISOString() };
    const decided = decideUnit({
      ...{ act, unit, reports, period, grants, reopening },
      ...{ now: now.toISOString(), officerId: scope.officerId, comment: "…" },
    });
    return !("refused" in decided) && decided.length > 0;
  });
}
