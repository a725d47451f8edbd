import { add, subtract, type Dong } from "@cho-phien/money";
import type { Refusal } from "./refusal";

/**
 * How a dispute ends, and what that says of the missing money. What it does to the books follows from `arrived` alone
 * (dispute.ts): what came is confirmed, what did not is due to her again.
 */
export const disputeOutcomes = {
  rest_paid: { arrives: "all", vi: "Hợp tác xã đã chi nốt", en: "The cooperative paid the rest" },
  statement_corrected: { arrives: "all", vi: "Chị ấy đếm lại, đã nhận đủ", en: "She counted again: all had arrived" },
  cooperative_wrong: { arrives: "less", vi: "Hợp tác xã chi thiếu, còn nợ", en: "The cooperative paid too little" },
} as const satisfies Record<string, { arrives: "all" | "less"; vi: string; en: string }>;

export type DisputeOutcome = keyof typeof disputeOutcomes;

/** What a cooperative can answer when it is asked. */
export const cooperativeWords = {
  paid_all: { vi: "Đã chi đủ từ đầu", en: "It was paid in full" },
  paid_rest: { vi: "Đã chi nốt phần thiếu", en: "The rest was paid since" },
  paid_less: { vi: "Đúng là chi thiếu", en: "Too little was paid" },
} as const satisfies Record<string, { vi: string; en: string }>;

export type CooperativeWord = keyof typeof cooperativeWords;

export type DisputeAct =
  | { readonly act: "heard"; readonly by: string; readonly said: CooperativeWord }
  | { readonly act: "proposed"; readonly by: string; readonly outcome: DisputeOutcome; readonly arrivedDong: Dong }
  | { readonly act: "declined" | "agreed"; readonly by: string };

export type DisputeStep = "ask_cooperative" | "ask_member" | "second_officer" | "closed";

/** The proposal that waits for a second officer: the newest, unless it was declined. */
export function standingProposal<Act extends { readonly act: string }>(
  acts: readonly Act[],
): Extract<Act, { act: "proposed" }> | null {
  const isProposal = (act: Act): act is Extract<Act, { act: "proposed" }> => act.act === "proposed";
  const last = acts.findLastIndex(isProposal);
  const proposal = acts[last];
  const isOver = acts.slice(last + 1).some(({ act }) => act === "declined");
  return proposal === undefined || isOver || !isProposal(proposal) ? null : proposal;
}

/** What has to be done next, from what was done so far. */
export function disputeStep(acts: readonly DisputeAct[], isClosed: boolean): DisputeStep {
  if (isClosed) return "closed";
  if (!acts.some(({ act }) => act === "heard")) return "ask_cooperative";
  return standingProposal(acts) ? "second_officer" : "ask_member";
}

export type Proposed = {
  readonly outcome: DisputeOutcome;
  /** What she now says she received of this payout, all in all. */
  readonly statedDong: Dong;
  readonly receivedDong: Dong;
  readonly missingDong: Dong;
};

/** How much of the missing money arrived after all by her word; refuses an outcome her word does not bear out. */
export function arrivedBy({ outcome, statedDong, receivedDong, missingDong }: Proposed): Dong | Refusal {
  const arrivedDong = subtract(statedDong, receivedDong);
  if (arrivedDong < 0n) return { refused: "amount_not_positive", amountDong: arrivedDong };
  const sentDong = add(receivedDong, missingDong);
  if (arrivedDong > missingDong) return { refused: "stated_above_sent", statedDong, sentDong };
  const arrives = arrivedDong === missingDong ? "all" : "less";
  if (disputeOutcomes[outcome].arrives === arrives) return arrivedDong;
  return { refused: "outcome_does_not_fit", outcome, arrivedDong, missingDong };
}

/** Why this officer may not agree to what stands; null when she may. Closing asks the ledger again (dispute.ts). */
export function agreementRefusal(
  acts: readonly DisputeAct[],
  { disputeId, officerId }: { readonly disputeId: string; readonly officerId: string },
): Refusal | null {
  const proposal = standingProposal(acts);
  if (proposal === null) return { refused: "nothing_proposed", disputeId };
  if (!acts.some(({ act }) => act === "heard")) return { refused: "cooperative_not_heard", disputeId };
  if (proposal.by === officerId) return { refused: "resolution_needs_both", missing: ["second_officer"] };
  return null;
}
