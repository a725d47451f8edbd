import { dateOf } from "@cho-phien/vietnam";
import { lastDayOf, type Period } from "../periods/period";
import { submissionActs, submissionStates } from "./act-table";
import { isGranted, notGranted, type ActingOfficer } from "./granted";
import type { StateRefusal } from "./refusal";
import { stateAt, type Reopening, type Submission, type SubmissionAct, type SubmissionState } from "./submission";

/** A locked report stands open again for at most this long: a setting of ours, so that an old snapshot is never in doubt for a whole period. */
export const REOPENED_AT_MOST_DAYS = 30;
const DAY_MS = 86_400_000;

export type ActFacts = ActingOfficer & {
  readonly act: SubmissionAct;
  readonly submission: Submission;
  readonly period: Period;
  readonly now: string;
  readonly comment: string | null;
  /** For `reopen` only. */
  readonly reopening: { readonly secondOfficerId: string | null; readonly expiresAt: string } | null;
};

export type ActDone = { readonly submission: Submission; readonly from: SubmissionState };

/** Moves one commune's report by one act, or says why not. Accepting and locking a whole unit: whole-unit.ts. */
export function decideAct(facts: ActFacts): ActDone | StateRefusal {
  const { act, submission } = facts;
  const from = stateAt(submission, facts.now);
  const refusal = refusalOf(facts, from);
  if (refusal) return refusal;
  const reopening = act === "reopen" ? reopeningOf(facts) : keptReopening(facts);
  if (reopening !== null && "refused" in reopening) return reopening;
  return { from, submission: { ...submission, state: submissionActs[act].to, reopening } };
}

function refusalOf(facts: ActFacts, state: SubmissionState): StateRefusal | null {
  const { act, period, now, comment } = facts;
  const { from, needsComment } = submissionActs[act];
  if (!isGranted(act, actingUnit(facts), facts)) return notGranted(act, actingUnit(facts));
  if (!from.includes(state)) return { refused: "wrong_state", act, state };
  if (needsComment && !comment?.trim()) return { refused: "comment_missing", act };
  const isAnswer = submissionStates[submissionActs[act].to].hasAnswered;
  if (isAnswer && dateOf(now) <= lastDayOf(period)) return { refused: "period_not_over", endsOn: lastDayOf(period) };
  return null;
}

function actingUnit({ act, submission }: ActFacts): string {
  const { level } = submissionActs[act];
  if (level === "nation") return "VN";
  return level === "province" ? submission.provinceCode : submission.communeCode;
}

/** Another person with the nation's grant, a reason and an end in sight (reports.md "Periods"). */
function reopeningOf(facts: ActFacts): Reopening | StateRefusal {
  const { officerId, reopening, comment, now } = facts;
  const second = reopening?.secondOfficerId ?? null;
  if (reopening === null || second === null) return { refused: "second_person_missing", why: "nobody" };
  if (second === officerId) return { refused: "second_person_missing", why: "same_person" };
  if (!isGranted("reopen", actingUnit(facts), { officerId: second, grants: facts.grants }))
    return { refused: "second_person_missing", why: "not_granted" };
  const days = (Date.parse(reopening.expiresAt) - Date.parse(now)) / DAY_MS;
  if (!(days > 0 && days <= REOPENED_AT_MOST_DAYS))
    return { refused: "expiry_out_of_range", maxDays: REOPENED_AT_MOST_DAYS };
  return { askedBy: officerId, confirmedBy: second, reason: comment ?? "", expiresAt: reopening.expiresAt };
}

function keptReopening({ act, submission }: ActFacts): Reopening | null {
  return act === "lock" ? null : submission.reopening;
}
