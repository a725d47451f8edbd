import { add, negate, sum, type Dong } from "@cho-phien/money";
import { belowZeroAfter, type Balances } from "./balance";
import { mirror } from "./mirror";
import { assertBalanced, type Entry, type Journal, type Posting } from "./posting";
import type { Refusal } from "./refusal";

/** Why an entry is taken back; the words stand in every statement that shows the correction. */
export const correctionReasons = {
  entered_twice: { vi: "Ghi trùng hai lần", en: "Entered twice" },
  cash_at_carrier: {
    vi: "Đơn vị vận chuyển đã thu tiền, không phải hợp tác xã",
    en: "The carrier had the cash, not the cooperative",
  },
  checked_lower: { vi: "Hội kiểm tra, chị ấy nói nhận ít hơn", en: "The Union's check found less" },
  goods_returned: { vi: "Khách trả hàng mua tại chợ", en: "Goods bought at the market came back" },
  transfer_returned: { vi: "Ngân hàng trả lại khoản chuyển", en: "The bank sent the transfer back" },
  wrong_amount: { vi: "Ghi sai số tiền", en: "Wrong amount" },
  wrong_channel: { vi: "Ghi sai kênh bán", en: "Wrong channel" },
  wrong_contribution: { vi: "Ghi sai phần đóng góp", en: "Wrong contribution" },
  wrong_date: { vi: "Ghi sai ngày", en: "Wrong date" },
  wrong_member: { vi: "Ghi nhầm thành viên", en: "Wrong member" },
} as const satisfies Record<string, { vi: string; en: string }>;

export type CorrectionReason = keyof typeof correctionReasons;

export type CorrectionFacts = {
  readonly journal: Journal;
  readonly reason: CorrectionReason | null;
  /** The journal that already reversed this one, or null. */
  readonly reversedById: string | null;
  /** A journal not yet reversed that stands on this one: the accrual or refund of its sale, or null. */
  readonly laterEntryId?: string | null;
  /** What of its payout is still in transit, of this journal's channel and kind; null or absent if of no payout. */
  readonly payoutInTransitDong?: Dong | null;
  /** The balances of every account of the journal and of the advances, at least. */
  readonly balances: Balances;
};

/**
 * `correction`: undoes one journal, once. Money a member or a cooperative already received becomes an advance; money
 * that moved on in any other way is refused, because the later entry has to be taken back first.
 */
export function correctJournal(entry: Entry, facts: CorrectionFacts): Journal | Refusal {
  const { journal, reason, reversedById, balances, laterEntryId } = facts;
  if (reversedById !== null) return { refused: "reversed_already", journalId: journal.id, reversedById };
  if (journal.kind === "correction") return { refused: "not_reversible", journalId: journal.id, kind: journal.kind };
  if (laterEntryId) return { refused: "later_entry_stands", journalId: journal.id, laterId: laterEntryId };
  if (reason === null) return { refused: "reason_missing", act: "correction" };
  // Income that was shared is not drawn as an advance here: the accrual has to be reversed before its sale.
  const postings = mirror(journal.postings, { balances, drawn: ["member_due", "coop_due"] });
  return (
    belowZeroAfter(balances, postings) ??
    beyondPayout(postings, facts.payoutInTransitDong ?? null) ??
    assertBalanced({
      ...journal,
      id: entry.journalId,
      kind: "correction",
      idemKey: `correction:${journal.id}`,
      effectiveAt: entry.effectiveAt,
      actor: entry.actor,
      reason,
      reversesId: journal.id,
      postings,
    })
  );
}

/** Her account may hold another payout's money too: a payout she confirmed in part cannot be undone with that. */
function beyondPayout(postings: readonly Posting[], payoutInTransitDong: Dong | null): Refusal | null {
  const inTransit = postings.filter(({ account }) => account.kind === "member_in_transit");
  const change = sum(inTransit.map(({ amountDong }) => amountDong));
  const [first] = inTransit;
  if (payoutInTransitDong === null || first === undefined || add(payoutInTransitDong, change) >= 0n) return null;
  return {
    refused: "below_zero",
    account: first.account,
    balanceDong: payoutInTransitDong,
    neededDong: negate(change),
  };
}
