import { larger, negate, smaller, subtract, ZERO_DONG, type Dong } from "@cho-phien/money";
import { bookAccount } from "./account-ref";
import { balanceOf, type Balances } from "./balance";
import { assertBalanced, type Entry, type Journal, type JournalKind, type Posting } from "./posting";
import type { Refusal } from "./refusal";

/** What a carrier kept of the cash it collected for one parcel, by its sheet. */
export type CarrierFee = {
  readonly sheetLineId: string;
  readonly cooperativeId: string;
  readonly feeDong: Dong;
  /** What the shopper paid for shipping this parcel; the fee comes out of it first. */
  readonly shippingDong: Dong;
  /** The cooperative's shipping, at least. */
  readonly balances: Balances;
};

/**
 * `carrier.charged`: shipping → payment_fee, and what the shopper's shipping does not cover the platform bears. The
 * cooperative's due and the members' shares stay as they are: they were promised without it.
 */
export function chargeCarrierFee(entry: Entry, fee: CarrierFee): Journal | Refusal {
  const { feeDong, cooperativeId, sheetLineId } = fee;
  if (feeDong <= 0n) return { refused: "amount_not_positive", amountDong: feeDong };
  const inShipping = larger(ZERO_DONG, balanceOf(fee.balances, bookAccount("shipping", cooperativeId)));
  const coveredDong = smaller(feeDong, smaller(fee.shippingDong, inShipping));
  return carrierJournal(entry, {
    kind: "carrier.charged",
    key: sheetLineId,
    ...{ cooperativeId, sheetLineId },
    postings: [
      line("shipping", cooperativeId, negate(coveredDong)),
      line("platform_fee", cooperativeId, negate(subtract(feeDong, coveredDong))),
      line("payment_fee", cooperativeId, feeDong),
    ],
  });
}

/** What a carrier's sheet pays less than it collected (negative: more), taken as its debt or as the debt's payment. */
export type CarrierDebt = {
  readonly sheetLineId: string;
  readonly cooperativeId: string;
  readonly missingDong: Dong;
  readonly act: "owed" | "paid";
};

/** `carrier.owes`: cash the books counted as collected stands as the carrier's debt until it pays; each act once. */
export function bookCarrierDebt(entry: Entry, debt: CarrierDebt): Journal | Refusal {
  const { missingDong, cooperativeId, sheetLineId, act } = debt;
  if (missingDong === 0n) return { refused: "amount_not_positive", amountDong: missingDong };
  const amountDong = act === "owed" ? missingDong : negate(missingDong);
  return carrierJournal(entry, {
    kind: "carrier.owes",
    key: `${sheetLineId}:${act}`,
    ...{ cooperativeId, sheetLineId },
    postings: [
      line("clearing_cod", cooperativeId, amountDong),
      line("carrier_debt", cooperativeId, negate(amountDong)),
    ],
  });
}

type Facts = {
  readonly kind: JournalKind;
  readonly key: string;
  readonly cooperativeId: string;
  readonly sheetLineId: string;
  readonly postings: readonly Posting[];
};

function carrierJournal(entry: Entry, { kind, key, cooperativeId, sheetLineId, postings }: Facts): Journal {
  return assertBalanced({
    id: entry.journalId,
    kind,
    idemKey: `${kind}:${key}`,
    cooperativeId,
    channel: "online",
    incomeKind: "sale_payout",
    effectiveAt: entry.effectiveAt,
    actor: entry.actor,
    reason: null,
    source: { type: "cod_sheet_line", id: sheetLineId },
    reversesId: null,
    postings,
  });
}

function line(kind: Posting["account"]["kind"], cooperativeId: string, amountDong: Dong): Posting {
  return { account: bookAccount(kind, cooperativeId), amountDong, communeCode: null };
}
