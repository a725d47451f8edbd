import { subtract, type Dong } from "@cho-phien/money";
import type { KnownMember } from "./accrue";
import { evidenceConfirms, evidenceRefusal, type Evidence } from "./evidence";
import { bucketTotal, takeFromBuckets, type Bucket } from "./bucket";
import { memberMoves, type Occasion } from "./member-move";
import type { Journal } from "./posting";
import type { Refusal } from "./refusal";

export type Receipt = {
  readonly receiptId: string;
  readonly payoutId: string;
  readonly cooperativeId: string;
  readonly member: KnownMember;
  /** Her answer to "how much did you receive?", or the amount on the paper or bank line; may be zero. */
  readonly statedDong: Dong;
  readonly evidence: Evidence;
  /** What of this payout is still in transit, in the order in which it was sent. */
  readonly inTransit: readonly Bucket[];
};

export type ReceiptDecision =
  | { readonly outcome: "noted"; readonly journals: readonly [] }
  | { readonly outcome: "confirmed"; readonly journals: readonly Journal[] }
  | { readonly outcome: "short"; readonly journals: readonly Journal[]; readonly dispute: OpenedDispute };

/** What a short receipt opens; it stays open until the member's side and an officer agree (dispute.ts). */
export type OpenedDispute = {
  readonly payoutId: string;
  readonly statedDong: Dong;
  readonly expectedDong: Dong;
  readonly missingDong: Dong;
};

/**
 * What a piece of evidence does. Below the level that confirms it is only noted. Otherwise the stated part moves to
 * member_received (`receipt.confirmed`, or `receipt.short` with a dispute for the rest). Silence moves nothing.
 */
export function acceptReceipt(occasion: Occasion, receipt: Receipt): ReceiptDecision | Refusal {
  const { evidence, statedDong } = receipt;
  const refusal = evidenceRefusal(evidence);
  if (refusal !== null) return refusal;
  if (statedDong < 0n) return { refused: "amount_not_positive", amountDong: statedDong };
  const sentDong = bucketTotal(receipt.inTransit);
  if (statedDong > sentDong) return { refused: "stated_above_sent", statedDong, sentDong };
  if (!evidenceConfirms(evidence)) return { outcome: "noted", journals: [] };
  if (statedDong === sentDong) {
    return { outcome: "confirmed", journals: receiptJournals(occasion, receipt, "receipt.confirmed") };
  }
  const journals = receiptJournals(occasion, receipt, "receipt.short");
  const missingDong = subtract(sentDong, statedDong);
  return {
    outcome: "short",
    journals,
    dispute: { payoutId: receipt.payoutId, statedDong, expectedDong: sentDong, missingDong },
  };
}

function receiptJournals(
  occasion: Occasion,
  receipt: Receipt,
  kind: "receipt.confirmed" | "receipt.short",
): readonly Journal[] {
  return memberMoves(occasion, {
    kind,
    from: "member_in_transit",
    to: "member_received",
    cooperativeId: receipt.cooperativeId,
    member: receipt.member,
    source: { type: "receipt", id: receipt.receiptId },
    reason: receipt.evidence.way,
    buckets: takeFromBuckets(receipt.inTransit, receipt.statedDong),
  });
}
