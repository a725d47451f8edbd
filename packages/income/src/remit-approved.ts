import { add, larger, negate, smaller, subtract, ZERO_DONG, type Dong } from "@cho-phien/money";
import { bookAccount } from "./account-ref";
import { balanceOf, belowZeroAfter, type Balances } from "./balance";
import { assertBalanced, type Entry, type Journal, type Posting } from "./posting";
import type { Refusal } from "./refusal";

/** A transfer that was approved while it was due, and that the bank now has a reference for. */
export type ApprovedTransfer = {
  readonly remittanceId: string;
  readonly cooperativeId: string;
  /** What left the bank account, and what of it was for shipping. */
  readonly sentDong: Dong;
  readonly shippingDong: Dong;
  readonly bankReference: string;
  /** The cooperative's coop_due, coop_advance and shipping, at least. */
  readonly balances: Balances;
};

/**
 * `coop.remitted` of an approved transfer. The money left when it was approved, so a refund since then has taken from what
 * was due to a cooperative that already had it: that part is its advance, as after any remittance. An advance from before
 * is repaid out of what is still due beyond the transfer. Shipping that a fee or a refund took since is an advance too.
 */
export function remitApproved(entry: Entry, transfer: ApprovedTransfer): Journal | Refusal {
  const { sentDong, cooperativeId, balances } = transfer;
  if (sentDong <= 0n) return { refused: "amount_not_positive", amountDong: sentDong };
  const dueDong = balanceOf(balances, bookAccount("coop_due", cooperativeId));
  const owedDong = larger(ZERO_DONG, negate(balanceOf(balances, bookAccount("coop_advance", cooperativeId))));
  const inShippingDong = balanceOf(balances, bookAccount("shipping", cooperativeId));
  const ownShippingDong = smaller(transfer.shippingDong, inShippingDong);
  const hersDong = subtract(sentDong, ownShippingDong);
  const fromDueDong = smaller(dueDong, add(hersDong, owedDong));
  const line = (kind: Posting["account"]["kind"], amountDong: Dong): Posting => ({
    account: bookAccount(kind, cooperativeId),
    amountDong,
    communeCode: null,
  });
  const postings = [
    line("coop_due", negate(fromDueDong)),
    line("coop_advance", subtract(fromDueDong, hersDong)),
    line("shipping", negate(ownShippingDong)),
    line("bank_out", sentDong),
    line("cash_at_coop", negate(hersDong)),
    line("coop_claim", hersDong),
  ];
  return belowZeroAfter(balances, postings) ?? journalOf(entry, transfer, postings);
}

function journalOf(entry: Entry, transfer: ApprovedTransfer, postings: readonly Posting[]): Journal {
  return assertBalanced({
    id: entry.journalId,
    kind: "coop.remitted",
    idemKey: `coop.remitted:${transfer.remittanceId}`,
    cooperativeId: transfer.cooperativeId,
    channel: "online",
    incomeKind: "sale_payout",
    effectiveAt: entry.effectiveAt,
    actor: entry.actor,
    reason: null,
    source: { type: "bank_transfer", id: transfer.bankReference },
    reversesId: null,
    postings,
  });
}
