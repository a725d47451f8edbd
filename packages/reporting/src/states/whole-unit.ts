import { submissionActs, submissionStates } from "./act-table";
import { isGranted, notGranted, type ActingOfficer } from "./granted";
import type { StateRefusal } from "./refusal";
import { stateAt, type Submission } from "./submission";

/** What a province or the nation moves at once: the reports it changes; those already past it stay as they are. */
export type WholeUnit = { readonly moved: readonly Submission[]; readonly unchanged: readonly Submission[] };

/** `submissions` must hold one row for every commune of the unit, also for those nobody opened. */
export type WholeUnitFacts = ActingOfficer & {
  readonly unitCode: string;
  readonly submissions: readonly Submission[];
  readonly now: string;
};

/** A province accepts only when each of its communes has submitted, has nothing to report or is excused. */
export function acceptProvince(facts: WholeUnitFacts): WholeUnit | StateRefusal {
  return moveAll(facts, "accept", (state) => submissionStates[state].hasAnswered);
}

/** The nation locks only what every province has accepted; communes locked before stay locked. */
export function lockNation(facts: WholeUnitFacts): WholeUnit | StateRefusal {
  return moveAll(facts, "lock", (state) => state === "accepted" || state === "locked");
}

function moveAll(
  facts: WholeUnitFacts,
  act: "accept" | "lock",
  isReady: (state: Submission["state"]) => boolean,
): WholeUnit | StateRefusal {
  const { submissions, now, unitCode } = facts;
  const { from, to } = submissionActs[act];
  if (!isGranted(act, unitCode, facts)) return notGranted(act, unitCode);
  if (act === "accept" && submissions.some((it) => it.provinceCode !== unitCode))
    throw new Error(`Communes of another province were given for ${unitCode}`);
  const notReady = submissions.filter((it) => !isReady(stateAt(it, now)));
  if (notReady.length > 0) {
    const communeCodes = notReady.map((it) => it.communeCode);
    return { refused: "communes_not_ready", act, notReady: notReady.length, of: submissions.length, communeCodes };
  }
  const isMoved = (it: Submission) => from.includes(stateAt(it, now));
  return {
    moved: submissions
      .filter(isMoved)
      .map((it) => ({ ...it, state: to, reopening: act === "lock" ? null : it.reopening })),
    unchanged: submissions.filter((it) => !isMoved(it)),
  };
}
