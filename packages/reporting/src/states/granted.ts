import { submissionActs } from "./act-table";
import type { StateRefusal } from "./refusal";
import type { ReportGrant, SubmissionAct } from "./submission";

/** Who acts, with the grants of hers (and of a second person) that are valid at the instant. */
export type ActingOfficer = { readonly officerId: string; readonly grants: readonly ReportGrant[] };

/** Whether she has a grant of the act's level and purpose for exactly this unit: no level acts in another's place. */
export function isGranted(act: SubmissionAct, unitCode: string, { officerId, grants }: ActingOfficer): boolean {
  const { level, purposes } = submissionActs[act];
  return grants.some(
    (it) =>
      it.officerId === officerId && it.level === level && it.unitCode === unitCode && purposes.includes(it.purpose),
  );
}

export function notGranted(act: SubmissionAct, unitCode: string): StateRefusal {
  const { level, purposes } = submissionActs[act];
  return { refused: "not_granted", act, level, unitCode, purposes };
}
