import { type Dong, negate } from "@cho-phien/money";
import { platformAccount } from "./account-ref";
import { balanceOf, type Balances } from "./balance";
import { assertBalanced, type Entry, type Journal, type JournalKind, type Posting } from "./posting";
import type { Refusal } from "./refusal";

/** What of one bank line is held because nobody knows yet whose it is, or because it is more or less than was due. */
export type HeldPayment = { readonly lineId: string; readonly amountDong: Dong };

export type ReleasedPayment = HeldPayment & {
  /** taken: it pays for `orderId`, whose sales draw it from the bank account when they settle · returned: sent back */
  readonly to: { readonly kind: "taken"; readonly orderId: string } | { readonly kind: "returned" };
  /** What is held for payers, at least. */
  readonly balances: Balances;
};

/** `bank.held`: money in the bank account that is owed to whoever sent it. It is in the platform's own book. */
export function holdPayment(entry: Entry, { lineId, amountDong }: HeldPayment): Journal | Refusal {
  if (amountDong <= 0n) return { refused: "amount_not_positive", amountDong };
  return ofLine(entry, { kind: "bank.held", idemKey: `bank.held:${lineId}`, lineId, postings: moved(amountDong) });
}

/**
 * `bank.taken`, `bank.returned`: what was held goes to an order, or back. Either way it is no longer owed to the payer:
 * an order's sales post the same money from the bank account again, and what was sent back has left it.
 */
export function releasePayment(entry: Entry, { lineId, amountDong, to, balances }: ReleasedPayment): Journal | Refusal {
  if (amountDong <= 0n) return { refused: "amount_not_positive", amountDong };
  const availableDong = balanceOf(balances, platformAccount("payer_held"));
  if (amountDong > availableDong) {
    return { refused: "above_due", memberId: null, neededDong: amountDong, availableDong };
  }
  const idemKey = to.kind === "taken" ? `bank.taken:${lineId}:${to.orderId}` : `bank.returned:${lineId}`;
  return ofLine(entry, { kind: `bank.${to.kind}`, idemKey, lineId, postings: moved(negate(amountDong)) });
}

function moved(heldDong: Dong): readonly Posting[] {
  return [
    { account: platformAccount("clearing_bank"), amountDong: negate(heldDong), communeCode: null },
    { account: platformAccount("payer_held"), amountDong: heldDong, communeCode: null },
  ];
}

type OfLine = {
  readonly kind: JournalKind;
  readonly idemKey: string;
  readonly lineId: string;
  readonly postings: readonly Posting[];
};

function ofLine(entry: Entry, { lineId, ...rest }: OfLine): Journal {
  return assertBalanced({
    id: entry.journalId,
    cooperativeId: null,
    channel: "online",
    incomeKind: "sale_payout",
    effectiveAt: entry.effectiveAt,
    actor: entry.actor,
    reason: null,
    source: { type: "bank_line", id: lineId },
    reversesId: null,
    ...rest,
  });
}
