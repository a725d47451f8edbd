import type { IndicatorId } from "../indicators/indicators";

/** How sure we are of a target's numbers: read in the decision itself, in a summary or the press, or from memory. */
export type Certainty = "high" | "medium" | "low";

/** A number that a decision asks for by the end of a year. `amount` is in the indicator's unit (100 % = 10,000 basis points). */
export type Target = {
  readonly programmeId: string;
  readonly programme: string;
  readonly decisionNumber: string;
  /** yyyy-mm-dd. */
  readonly decidedOn: string;
  readonly unitCode: string;
  /** Null where the platform has no indicator that measures it: the target is shown, never answered. */
  readonly indicatorId: IndicatorId | null;
  readonly vi: string;
  readonly en: string;
  readonly amount: bigint;
  readonly byYear: number;
  /** Counted from the programme's start to the year's end (cumulative), or within the year alone. */
  readonly counts: "since_start" | "within_year";
  readonly startsOn: string;
  readonly certainty: Certainty;
  readonly sources: readonly string[];
};
