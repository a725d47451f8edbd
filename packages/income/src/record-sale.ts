import { negate, type Dong } from "@cho-phien/money";
import { bookAccount } from "./account-ref";
import { lockedMonth, monthOf } from "./calendar-month";
import { assertBalanced, type Entry, type Journal } from "./posting";
import type { Refusal } from "./refusal";

/** A sale the platform did not see: the cooperative declares it, and reports keep it apart by its channel. */
export type RecordedSale = {
  /** Made on the phone that recorded it, so that a sale sent twice is entered once. */
  readonly saleId: string;
  readonly cooperativeId: string;
  readonly channel: "fair" | "shop" | "wholesale" | "other";
  readonly amountDong: Dong;
  /** The last locked month (yyyy-mm), null before any. */
  readonly lockedThrough: string | null;
};

/** `sale.recorded`: cash_at_coop → coop_income. No fee and no withholding: the platform took no part in the payment. */
export function recordSale(entry: Entry, sale: RecordedSale): Journal | Refusal {
  const { saleId, cooperativeId, amountDong } = sale;
  if (amountDong <= 0n) return { refused: "amount_not_positive", amountDong };
  const locked = lockedMonth(monthOf(entry.effectiveAt), sale.lockedThrough);
  if (locked !== null) return locked;
  return assertBalanced({
    id: entry.journalId,
    kind: "sale.recorded",
    idemKey: `sale.recorded:${saleId}`,
    cooperativeId,
    channel: sale.channel,
    incomeKind: "sale_payout",
    effectiveAt: entry.effectiveAt,
    actor: entry.actor,
    reason: null,
    source: { type: "recorded_sale", id: saleId },
    reversesId: null,
    postings: [
      { account: bookAccount("cash_at_coop", cooperativeId), amountDong: negate(amountDong), communeCode: null },
      { account: bookAccount("coop_income", cooperativeId), amountDong, communeCode: null },
    ],
  });
}
