import type { Dong } from "@cho-phien/money";
import { memberAccount } from "./account-ref";
import type { KnownMember } from "./accrue";
import { bucketTotal, takeFromBuckets, type Bucket } from "./bucket";
import { memberMoves, type Occasion } from "./member-move";
import type { Journal } from "./posting";
import type { Refusal } from "./refusal";

export type FailedPayout = {
  /** The bank line, or the note, that says the money came back. */
  readonly failureId: string;
  readonly cooperativeId: string;
  readonly member: KnownMember;
  readonly returnedDong: Dong;
  /** What of this payout is still in transit, in the order in which it was sent. */
  readonly inTransit: readonly Bucket[];
};

/** `payout.failed`: member_in_transit → member_due, because the transfer came back. She is due it again. */
export function failPayout(occasion: Occasion, failed: FailedPayout): readonly Journal[] | Refusal {
  const { returnedDong, cooperativeId, member } = failed;
  if (returnedDong <= 0n) return { refused: "amount_not_positive", amountDong: returnedDong };
  const balanceDong = bucketTotal(failed.inTransit);
  if (returnedDong > balanceDong) {
    const account = memberAccount("member_in_transit", { cooperativeId, memberId: member.memberId });
    return { refused: "below_zero", account, balanceDong, neededDong: returnedDong };
  }
  return memberMoves(occasion, {
    kind: "payout.failed",
    from: "member_in_transit",
    to: "member_due",
    cooperativeId,
    member,
    source: { type: "payout_failure", id: failed.failureId },
    reason: null,
    buckets: takeFromBuckets(failed.inTransit, returnedDong),
  });
}
