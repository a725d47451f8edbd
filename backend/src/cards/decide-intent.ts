import type { Dong } from "@cho-phien/money";

/** A payment at the card company, and what stands on our side of it. */
export type IntentFacts = {
  readonly status: string;
  readonly receivedDong: Dong;
  readonly givenBackDong: Dong;
  /** Our payment session, as long as it stands and names this payment; a changed basket gets a new one. */
  readonly session: { readonly amountDong: Dong; readonly isPaid: boolean; readonly cartId: string | null } | null;
  /** Whether the basket is an order already. */
  readonly hasOrder: boolean;
};

export type IntentAct =
  | { readonly act: "nothing" }
  | { readonly act: "complete"; readonly cartId: string }
  | { readonly act: "give_back"; readonly reason: GiveBackReason };

/** Why money goes back to the card by itself; a shopper reads the reason, so each is a sentence of the shop's. */
export type GiveBackReason = "basket_changed" | "amount_differs" | "paid_otherwise" | "not_completed" | "too_late";

/** What is done about a payment: it becomes an order, or it goes back whole. Nothing is decided from what an event said. */
export function decideIntent({ status, receivedDong, givenBackDong, session, hasOrder }: IntentFacts): IntentAct {
  if (status !== "succeeded" || givenBackDong > 0n) return { act: "nothing" };
  if (!session?.cartId) return { act: "give_back", reason: "basket_changed" };
  if (session.isPaid && hasOrder) return { act: "nothing" };
  if (receivedDong !== session.amountDong) return { act: "give_back", reason: "amount_differs" };
  if (hasOrder) return { act: "give_back", reason: "paid_otherwise" };
  return { act: "complete", cartId: session.cartId };
}
