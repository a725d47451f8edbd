/** waiting → shown or hidden by the operator; each of both can become the other, because a judgement may be wrong. */
export type ReviewState = "waiting" | "shown" | "hidden";

export type ReviewAct = "show" | "hide";

type ActRow = {
  readonly from: readonly ReviewState[];
  readonly to: Exclude<ReviewState, "waiting">;
  /** The author reads why, so that she can answer. */
  readonly needsReason: boolean;
};

export const REVIEW_ACTS = {
  show: { from: ["waiting", "hidden"], to: "shown", needsReason: false },
  hide: { from: ["waiting", "shown"], to: "hidden", needsReason: true },
} as const satisfies Record<ReviewAct, ActRow>;

const acts: readonly ReviewAct[] = ["show", "hide"];

/** An act by its name in an address, else null. */
export function reviewActOf(text: string): ReviewAct | null {
  return acts.find((act) => act === text) ?? null;
}

/** What the operator may do now with a review in this state. */
export function reviewActsFor(state: ReviewState): readonly ReviewAct[] {
  return acts.filter((act) => {
    const from: readonly ReviewState[] = REVIEW_ACTS[act].from;
    return from.includes(state);
  });
}
