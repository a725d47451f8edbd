import { add, dong, larger, smaller, subtract, sum, ZERO_DONG, type Dong } from "@cho-phien/money";

/** Why a cooperative is left out of a proposed batch, in the order in which it is said. */
export type NotProposedBecause = "nothing_due" | "suspended" | "on_hold" | "no_account" | "below_minimum";

export type RemittanceFacts = {
  /** What the books say is due, and what of it the cooperative had in advance. */
  readonly dueDong: Dong;
  readonly owedDong: Dong;
  /** Shoppers' shipping money for parcels it sent, less what carriers kept of it: it goes to whoever paid the carrier. */
  readonly shippingDong: Dong;
  /** Approved or entered, and not in the books yet; and what of it is shipping. */
  readonly underWayDong: Dong;
  readonly shippingUnderWayDong: Dong;
  readonly isApproved: boolean;
  /** A disagreement with the platform keeps its money back until the operator lifts it. */
  readonly isOnHold: boolean;
  readonly hasAccount: boolean;
  readonly minimumDong: Dong;
};

export type RemittanceProposal = {
  /** For goods and shipping together. */
  readonly amountDong: Dong;
  readonly shippingDong: Dong;
  readonly because: NotProposedBecause | null;
};

/** What can be sent to a cooperative now, and why it is not proposed; null when it is. What it owes is taken off the whole. */
export function proposeRemittance(facts: RemittanceFacts): RemittanceProposal {
  const { dueDong, owedDong, shippingDong, underWayDong, shippingUnderWayDong } = facts;
  const owingDong = add(dueDong, shippingDong);
  const amountDong = larger(ZERO_DONG, subtract(owingDong, sum([owedDong, underWayDong])));
  const leftDong = subtract(shippingDong, shippingUnderWayDong);
  return { amountDong, shippingDong: shippingWithin(amountDong, leftDong), because: reasonOf(facts, amountDong) };
}

/** How much of a transfer is shipping: as much as there is. It was spent on carriers already, so it goes first. */
export function shippingWithin(amountDong: Dong, leftDong: Dong): Dong {
  return larger(ZERO_DONG, smaller(amountDong, leftDong));
}

function reasonOf(facts: RemittanceFacts, amountDong: Dong): NotProposedBecause | null {
  if (amountDong === 0n) return "nothing_due";
  if (!facts.isApproved) return "suspended";
  if (facts.isOnHold) return "on_hold";
  if (!facts.hasAccount) return "no_account";
  return amountDong < facts.minimumDong ? "below_minimum" : null;
}

/** A bank takes its fee on every transfer: smaller sums wait for more. The market's own rule, dated. */
const minimums = [{ from: "2026-01-01", dong: dong(50_000n) }] as const;

/** The least that is sent to a cooperative on a date (yyyy-mm-dd), in đồng. */
export function remittanceMinimumOn(on: string): Dong {
  return minimums.findLast(({ from }) => from <= on)?.dong ?? ZERO_DONG;
}
