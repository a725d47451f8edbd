import { dong, type Dong } from "@cho-phien/money";

type MinimumCharge = { readonly from: string; readonly amountDong: Dong };

/**
 * The least a card can be charged: Stripe takes no less than the worth of US$0.50 (docs.stripe.com/currencies, "minimum and
 * maximum charge amounts"), which has no figure in đồng of its own. 13,000 ₫ is US$0.50 at 26,000 ₫, rounded up for a weaker
 * đồng; a new row is added when the rate has moved.
 */
const MINIMUM_CHARGES: readonly MinimumCharge[] = [{ from: "2026-11-01", amountDong: dong(13_000n) }];

/** The least a card can be charged on a day, "YYYY-MM-DD". */
export function minimumCharge(day: string): Dong {
  const known = MINIMUM_CHARGES.findLast((it) => it.from <= day) ?? MINIMUM_CHARGES[0];
  if (!known) throw new Error("No minimum charge is known");
  return known.amountDong;
}
