import { smaller, type Dong } from "@cho-phien/money";
import { memberAccount } from "./account-ref";
import type { KnownMember } from "./accrue";
import { balanceOf, type Balances } from "./balance";
import { lockedMonth, monthOf } from "./calendar-month";
import { bucketTotal, takeFromBuckets, type Bucket } from "./bucket";
import { memberMoves, type Occasion } from "./member-move";
import type { Journal } from "./posting";
import type { Refusal } from "./refusal";

export type PayoutMethod = "cash" | "bank" | "goods";

/** What goods may be deducted for; each is named on her statement, and she is asked whether it is right. */
export const deductionReasons = {
  food: { vi: "Lương thực đã nhận", en: "Food received" },
  materials: { vi: "Nguyên liệu đã nhận", en: "Materials received" },
  membership_fee: { vi: "Phí thành viên", en: "Membership fee" },
  seed: { vi: "Giống, phân bón đã nhận", en: "Seed and fertiliser received" },
  tools: { vi: "Dụng cụ đã nhận", en: "Tools received" },
} as const satisfies Record<string, { vi: string; en: string }>;

export type DeductionReason = keyof typeof deductionReasons;

export type Payout = {
  readonly payoutId: string;
  readonly cooperativeId: string;
  readonly memberId: string;
  readonly amountDong: Dong;
  readonly method: PayoutMethod;
  readonly deductionReason: DeductionReason | null;
  /** What she is due by channel and kind, oldest first. */
  readonly due: readonly Bucket[];
  readonly members: readonly KnownMember[];
  /** Her member_due, at least. */
  readonly balances: Balances;
  readonly lockedThrough: string | null;
};

/** `payout.sent`: member_due → member_in_transit, the payer's claim; never above what she is due. */
export function sendPayout(occasion: Occasion, payout: Payout): readonly Journal[] | Refusal {
  const member = payout.members.find(({ memberId }) => memberId === payout.memberId);
  if (member === undefined) {
    return { refused: "unknown_member", memberId: payout.memberId, cooperativeId: payout.cooperativeId };
  }
  const refusal = payoutRefusal(occasion, payout);
  if (refusal !== null) return refusal;
  return memberMoves(occasion, {
    kind: "payout.sent",
    from: "member_due",
    to: "member_in_transit",
    cooperativeId: payout.cooperativeId,
    member,
    source: { type: "payout", id: payout.payoutId },
    reason: payout.method === "goods" ? payout.deductionReason : null,
    buckets: takeFromBuckets(payout.due, payout.amountDong),
  });
}

function payoutRefusal(occasion: Occasion, payout: Payout): Refusal | null {
  const { amountDong, memberId, cooperativeId } = payout;
  if (amountDong <= 0n) return { refused: "amount_not_positive", amountDong };
  if (payout.method === "goods" && payout.deductionReason === null) {
    return { refused: "reason_missing", act: "goods_deduction" };
  }
  const balance = balanceOf(payout.balances, memberAccount("member_due", { cooperativeId, memberId }));
  const availableDong = smaller(balance, bucketTotal(payout.due));
  if (amountDong > availableDong) return { refused: "above_due", memberId, neededDong: amountDong, availableDong };
  return lockedMonth(monthOf(occasion.effectiveAt), payout.lockedThrough);
}
