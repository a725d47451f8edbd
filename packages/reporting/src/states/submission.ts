import type { OrgLevel } from "@cho-phien/vietnam/org-units";

/** Where the report of one commune for one period stands (reports.md "Periods"). */
export type SubmissionState =
  "open" | "submitted" | "nothing_to_report" | "excused" | "returned" | "accepted" | "locked" | "reopened";

export type SubmissionAct =
  "submit" | "say_nothing_to_report" | "excuse" | "return" | "accept" | "send_back_to_province" | "lock" | "reopen";

/** What a grant lets an officer do; the words of @cho-phien/contract's GrantPurpose. */
export type ReportPurpose = "enter" | "review" | "approve" | "aggregate" | "individual";

/** An officer's grant that is valid at the instant of the act. */
export type ReportGrant = {
  readonly officerId: string;
  readonly level: OrgLevel;
  readonly unitCode: string;
  readonly purpose: ReportPurpose;
};

/** The report of one commune. `reopening` is set while a locked report stands open again. */
export type Submission = {
  readonly periodCode: string;
  readonly communeCode: string;
  readonly provinceCode: string;
  readonly state: SubmissionState;
  readonly reopening: Reopening | null;
};

export type Reopening = {
  readonly askedBy: string;
  readonly confirmedBy: string;
  readonly reason: string;
  /** ISO instant; from then on the old snapshot stands again. */
  readonly expiresAt: string;
};

/** The state at an instant: a reopening that ran out without being accepted leaves the old snapshot locked. */
export function stateAt({ state, reopening }: Submission, now: string): SubmissionState {
  const isClosed = state === "accepted" || state === "locked";
  return reopening !== null && !isClosed && Date.parse(now) >= Date.parse(reopening.expiresAt) ? "locked" : state;
}
