import { dong, larger, subtract, sum, ZERO_DONG, type Dong } from "@cho-phien/money";

/** Why a cooperative is left out of a proposed batch, in the order in which it is said. */
export type NotProposedBecause = "nothing_due" | "suspended" | "on_hold" | "no_account" | "below_minimum";

export type RemittanceFacts = {
  /** What the books say is due, and what of it the cooperative had in advance. */
  readonly dueDong: Dong;
  readonly owedDong: Dong;
  /** Approved or entered, and not in the books yet. */
  readonly underWayDong: Dong;
  readonly isApproved: boolean;
  /** A disagreement with the platform keeps its money back until the operator lifts it. */
  readonly isOnHold: boolean;
  readonly hasAccount: boolean;
  readonly minimumDong: Dong;
};

export type RemittanceProposal = { readonly amountDong: Dong; readonly because: NotProposedBecause | null };

/** What can be sent to a cooperative now, and why it is not proposed; null when it is. */
export function proposeRemittance(facts: RemittanceFacts): RemittanceProposal {
  const { dueDong, owedDong, underWayDong } = facts;
  const amountDong = larger(ZERO_DONG, subtract(dueDong, sum([owedDong, underWayDong])));
  return { amountDong, because: reasonOf(facts, amountDong) };
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
