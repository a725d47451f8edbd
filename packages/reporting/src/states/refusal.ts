import type { OrgLevel } from "@cho-phien/vietnam/org-units";
import type { ReportPurpose, SubmissionAct, SubmissionState } from "./submission";

/** Every "no" of a report's states, with the numbers its sentence needs (sentence.ts). */
export type StateRefusal =
  | { readonly refused: "wrong_state"; readonly act: SubmissionAct; readonly state: SubmissionState }
  | {
      readonly refused: "not_granted";
      readonly act: SubmissionAct;
      readonly level: OrgLevel;
      readonly unitCode: string;
      readonly purposes: readonly ReportPurpose[];
    }
  | { readonly refused: "comment_missing"; readonly act: SubmissionAct }
  | { readonly refused: "period_not_over"; readonly endsOn: string }
  | { readonly refused: "second_person_missing"; readonly why: "nobody" | "same_person" | "not_granted" }
  | { readonly refused: "expiry_out_of_range"; readonly maxDays: number }
  | {
      readonly refused: "communes_not_ready";
      readonly act: "accept" | "lock";
      readonly notReady: number;
      readonly of: number;
      readonly communeCodes: readonly string[];
    };
