import { add, negate, subtract, sum, type Dong } from "@cho-phien/money";
import { bookAccount } from "./account-ref";
import { assertBalanced, type Entry, type Journal, type Posting } from "./posting";
import type { Refusal } from "./refusal";
import { splitSale } from "./split";
import type { SaleTerms } from "./terms";

export type PaidThrough = "cod" | "bank" | "card";

/** A consignment line that is delivered and whose money is in. */
export type SettledLine = {
  readonly lineId: string;
  readonly terms: SaleTerms;
  readonly paidThrough: PaidThrough;
  /** What the shopper paid for the goods of this line, after discounts. */
  readonly goodsDong: Dong;
  /** The line's share of what the shopper paid for shipping. */
  readonly shippingDong: Dong;
  /** What the provider kept for taking the payment; the platform bears it out of its fee. */
  readonly paymentFeeDong: Dong;
  /** What the charge differs from goods + shipping, after whole-đồng rounding of the order. */
  readonly roundingDong: Dong;
};

/**
 * `sale.settled` in two balanced halves: the platform's book (clearing → due, fees, shipping, tax, rounding) and the
 * cooperative's (claim on the platform → income), so that `member.accrued` has something to share.
 */
export function settleSale(entry: Entry, line: SettledLine): Journal | Refusal {
  if (line.goodsDong <= 0n) return { refused: "amount_not_positive", amountDong: line.goodsDong };
  const { cooperativeId } = line.terms;
  return assertBalanced({
    id: entry.journalId,
    kind: "sale.settled",
    idemKey: `sale.settled:${line.lineId}`,
    cooperativeId,
    channel: "online",
    incomeKind: "sale_payout",
    effectiveAt: entry.effectiveAt,
    actor: entry.actor,
    reason: null,
    source: { type: "consignment_line", id: line.lineId },
    reversesId: null,
    postings: settledPostings(line),
  });
}

const clearingOf = { cod: "clearing_cod", bank: "clearing_bank", card: "clearing_card" } as const;

function settledPostings(line: SettledLine): readonly Posting[] {
  const { netDong, platformFeeDong, vatDong, pitDong } = splitSale(line.goodsDong, line.terms);
  const chargedDong = sum([line.goodsDong, line.shippingDong, line.roundingDong]);
  const { cooperativeId } = line.terms;
  const to = (kind: Posting["account"]["kind"], amountDong: Dong): Posting => ({
    account: bookAccount(kind, cooperativeId),
    amountDong,
    communeCode: null,
  });
  return [
    to(clearingOf[line.paidThrough], negate(chargedDong)),
    to("coop_due", netDong),
    to("platform_fee", subtract(platformFeeDong, line.paymentFeeDong)),
    to("payment_fee", line.paymentFeeDong),
    to("shipping", line.shippingDong),
    to("tax_due", add(vatDong, pitDong)),
    to("rounding", line.roundingDong),
    to("coop_claim", negate(netDong)),
    to("coop_income", netDong),
  ];
}
