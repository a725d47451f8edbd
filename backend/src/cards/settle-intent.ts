import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { clock } from "../boundary/clock";
import { errorText, refusalOf } from "../boundary/refusal";
import type { CardProvider } from "../modules/payment-card/service";
import { finishHalf } from "../purchases/finish-half";
import { askRefund } from "./ask-refund";
import { decideIntent, type GiveBackReason } from "./decide-intent";
import { readIntent, readStanding } from "./read-intent";

/** Money that is no order after so long goes back: together with the inbox's rests, within a quarter of an hour (L8). */
const PATIENCE_MS = 10 * 60 * 1000;
const LOCK_SECONDS = 30;

/**
 * Brings one payment to its end: an order, or the whole sum back on the card. It asks Stripe how the payment stands, and may
 * run any number of times, beside itself and beside the shopper's own last step: the basket's lock lets one of them through.
 */
export async function settleIntent(
  container: MedusaContainer,
  provider: CardProvider,
  intentId: string,
): Promise<void> {
  const intent = await readIntent(provider, intentId);
  // A payment of another shop on the same account is none of ours.
  if (intent.sessionId === null) return;
  const decided = decideIntent({ ...intent, ...(await readStanding(container, intent)) });
  if (decided.act === "nothing") return;
  const giving = { provider, intentId };
  if (decided.act === "give_back") return giveBack(container, { ...giving, reason: decided.reason, cartId: null });
  // What a killed try left is ended first, and how the payment stands is asked again.
  if (await finishHalf(container, decided.cartId)) return settleIntent(container, provider, intentId);
  const failure = await complete(container, decided.cartId);
  if (failure === null) return;
  const isTooLate = clock.now().getTime() - intent.paidAt.getTime() >= PATIENCE_MS;
  if (!isForGood(failure) && !isTooLate) throw failure;
  await giveBack(container, {
    ...giving,
    reason: isForGood(failure) ? "not_completed" : "too_late",
    cartId: decided.cartId,
  });
}

async function complete(container: MedusaContainer, cartId: string): Promise<Error | null> {
  try {
    await completeCartWorkflow(container).run({ input: { id: cartId } });
    return null;
  } catch (error) {
    return error instanceof Error ? error : Object.assign(new Error(errorText(error)), { cause: error });
  }
}

/** A refusal of ours but "not now", or goods that are gone: asking again gives the same answer. */
function isForGood(failure: Error): boolean {
  const refusal = refusalOf(failure);
  if (refusal !== null) return refusal.code !== "purchase_under_way";
  return /inventory|stock/i.test(failure.message);
}

type Giving = {
  readonly provider: CardProvider;
  readonly intentId: string;
  readonly reason: GiveBackReason;
  readonly cartId: string | null;
};

/** Under the basket's lock and after another look: the shopper's own last step may have made the order meanwhile. */
async function giveBack(container: MedusaContainer, { provider, intentId, reason, cartId }: Giving): Promise<void> {
  const give = async (): Promise<void> => {
    const intent = await readIntent(provider, intentId);
    const standing = await readStanding(container, intent);
    const decided = decideIntent({ ...intent, ...standing });
    if (decided.act === "nothing") return;
    await askRefund(provider.company, { intentId, amountDong: intent.receivedDong, refundId: null, reason });
  };
  if (cartId === null) return give();
  await container.resolve(Modules.LOCKING).execute([cartId], give, { timeout: LOCK_SECONDS });
}
