import { larger, negate, smaller, subtract, sum, ZERO_DONG, type Dong } from "@cho-phien/money";
import { bookAccount } from "./account-ref";
import { balanceOf, type Balances } from "./balance";
import { assertBalanced, type Entry, type Journal, type Posting } from "./posting";
import type { Refusal } from "./refusal";

/** Cash of one consignment that the cooperative took at the door and holds herself; its lines are settled. */
export type KeptCash = {
  readonly consignmentId: string;
  readonly cooperativeId: string;
  /** All the shopper paid at the door. */
  readonly collectedDong: Dong;
  /** What of it was for shipping: whoever takes the cash herself has paid the carrier, or gone herself. */
  readonly shippingDong: Dong;
  /** The cooperative's coop_due and shipping, at least. */
  readonly balances: Balances;
};

/**
 * `coop.kept`: the market never saw this money. It counts as sent to her: first against what is due to her, and what she holds
 * above that (the market's fee, tax) is an advance, which her next remittance repays.
 */
export function keepCash(entry: Entry, kept: KeptCash): Journal | Refusal {
  const { collectedDong, consignmentId, cooperativeId } = kept;
  if (collectedDong <= 0n) return { refused: "amount_not_positive", amountDong: collectedDong };
  return assertBalanced({
    id: entry.journalId,
    kind: "coop.kept",
    idemKey: `coop.kept:${consignmentId}`,
    cooperativeId,
    channel: "online",
    incomeKind: "sale_payout",
    effectiveAt: entry.effectiveAt,
    actor: entry.actor,
    reason: null,
    source: { type: "consignment", id: consignmentId },
    reversesId: null,
    postings: keptPostings(kept),
  });
}

function keptPostings({ collectedDong, shippingDong, cooperativeId, balances }: KeptCash): readonly Posting[] {
  const held = (kind: "coop_due" | "shipping") =>
    larger(ZERO_DONG, balanceOf(balances, bookAccount(kind, cooperativeId)));
  const ownShippingDong = smaller(shippingDong, held("shipping"));
  const hersDong = subtract(collectedDong, ownShippingDong);
  const fromDueDong = smaller(hersDong, held("coop_due"));
  const line = (kind: Posting["account"]["kind"], amountDong: Dong): Posting => ({
    account: bookAccount(kind, cooperativeId),
    amountDong,
    communeCode: null,
  });
  return [
    line("clearing_cod", collectedDong),
    line("shipping", negate(ownShippingDong)),
    line("coop_due", negate(fromDueDong)),
    line("coop_advance", negate(sum([hersDong, negate(fromDueDong)]))),
    line("cash_at_coop", negate(hersDong)),
    line("coop_claim", hersDong),
  ];
}
