import { add, larger, negate, smaller, subtract, ZERO_DONG, type Dong } from "@cho-phien/money";
import { bookAccount } from "./account-ref";
import { balanceOf, belowZeroAfter, type Balances } from "./balance";
import { assertBalanced, type Entry, type Journal, type Posting } from "./posting";
import type { Refusal } from "./refusal";

export type Remittance = {
  readonly remittanceId: string;
  readonly cooperativeId: string;
  /** How much of what is due is settled by this remittance; an open advance is repaid out of it first. */
  readonly amountDong: Dong;
  /** Shipping money passed on because the cooperative pays the carrier itself; zero where the platform does. */
  readonly shippingDong: Dong;
  readonly bankReference: string;
  /** The cooperative's coop_due, coop_advance and shipping, at least. */
  readonly balances: Balances;
};

/** `coop.remitted`: coop_due → bank_out on the platform's side, cash_at_coop → coop_claim in the cooperative's book. */
export function remitToCooperative(entry: Entry, remittance: Remittance): Journal | Refusal {
  const { amountDong, cooperativeId, balances } = remittance;
  if (amountDong <= 0n) return { refused: "amount_not_positive", amountDong };
  const availableDong = balanceOf(balances, bookAccount("coop_due", cooperativeId));
  if (amountDong > availableDong) {
    return { refused: "above_due", memberId: null, neededDong: amountDong, availableDong };
  }
  const postings = remittancePostings(remittance);
  return belowZeroAfter(balances, postings) ?? remittanceJournal(entry, remittance, postings);
}

function remittancePostings({ amountDong, shippingDong, cooperativeId, balances }: Remittance): readonly Posting[] {
  const advance = bookAccount("coop_advance", cooperativeId);
  const repaidDong = smaller(amountDong, larger(ZERO_DONG, negate(balanceOf(balances, advance))));
  const sentDong = subtract(amountDong, repaidDong);
  const line = (kind: Posting["account"]["kind"], amount: Dong): Posting => ({
    account: bookAccount(kind, cooperativeId),
    amountDong: amount,
    communeCode: null,
  });
  return [
    line("coop_due", negate(amountDong)),
    line("coop_advance", repaidDong),
    line("shipping", negate(shippingDong)),
    line("bank_out", add(sentDong, shippingDong)),
    line("cash_at_coop", negate(sentDong)),
    line("coop_claim", sentDong),
  ];
}

function remittanceJournal(entry: Entry, remittance: Remittance, postings: readonly Posting[]): Journal {
  return assertBalanced({
    id: entry.journalId,
    kind: "coop.remitted",
    idemKey: `coop.remitted:${remittance.remittanceId}`,
    cooperativeId: remittance.cooperativeId,
    channel: "online",
    incomeKind: "sale_payout",
    effectiveAt: entry.effectiveAt,
    actor: entry.actor,
    reason: null,
    source: { type: "bank_transfer", id: remittance.bankReference },
    reversesId: null,
    postings,
  });
}
