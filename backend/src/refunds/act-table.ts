import type { ReturnAct, ReturnState } from "@cho-phien/contract";

type ActRow = {
  readonly from: readonly ReturnState[];
  readonly to: Exclude<ReturnState, "asked">;
  readonly by: "coop_staff" | "operator";
  /** The shopper reads why, so that she can answer. */
  readonly needsWords: boolean;
};

/**
 * Who decides what about a return, in the order of the screen. A cooperative's no is not the last word: the operator
 * looks at it. Goods that are not worth their way back are waived: the money is given back all the same.
 */
export const RETURN_ACTS = {
  accept: { from: ["asked"], to: "accepted", by: "coop_staff", needsWords: false },
  decline: { from: ["asked"], to: "declined", by: "coop_staff", needsWords: true },
  "take-back": { from: ["accepted", "overruled"], to: "taken_back", by: "coop_staff", needsWords: false },
  waive: { from: ["accepted", "overruled"], to: "waived", by: "coop_staff", needsWords: false },
  overrule: { from: ["declined"], to: "overruled", by: "operator", needsWords: true },
  uphold: { from: ["declined"], to: "upheld", by: "operator", needsWords: true },
} as const satisfies Record<ReturnAct, ActRow>;

const acts: readonly ReturnAct[] = ["accept", "decline", "take-back", "waive", "overrule", "uphold"];

/** An act by its name in a URL, if this side may do it; else null. */
export function returnActOf(text: string, by: ActRow["by"]): ReturnAct | null {
  return acts.find((act) => act === text && RETURN_ACTS[act].by === by) ?? null;
}

/** What this side may do now with a return in this state. */
export function returnActsFor(state: ReturnState, by: ActRow["by"]): readonly ReturnAct[] {
  return acts.filter((act) => {
    const from: readonly ReturnState[] = RETURN_ACTS[act].from;
    return RETURN_ACTS[act].by === by && from.includes(state);
  });
}
