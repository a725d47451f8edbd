import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { refuse } from "../boundary/refusal";
import { LockTimedOut } from "../modules/sorted-locks/lock-timed-out";
import { finishOrCancel } from "../workflows/finish-order/finish-or-cancel";
import { knownOrder } from "../workflows/finish-order/known-order";

/**
 * Ends the order that an earlier try may have left half done, before anybody is told of it and before anything is done for its
 * basket anew. One a try is still at work on may yet be undone, so this waits for the basket's lock as a second tap does. One
 * a killed try left with its payment and without its cart: stock would make a second, fail at its links ("Cannot create multiple
 * links", 2.21.2) and give captured money back. True when there was an order to look at.
 */
export async function finishHalf(container: MedusaContainer, cartId: string): Promise<boolean> {
  if ((await openOrder(container, cartId)) === null) return false;
  const finish = async () => {
    const orderId = await openOrder(container, cartId);
    if (orderId === null) return;
    const outcome = await finishOrCancel(container, { orderId, cartId });
    if (outcome === "finished") return;
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`purchase: half done before: ${orderId}: ${outcome}`);
  };
  try {
    await container.resolve(Modules.LOCKING).execute([cartId], finish);
  } catch (error) {
    throw error instanceof LockTimedOut ? refuse("purchase_under_way") : error;
  }
  return true;
}

/** The basket's order as long as something of it may be undone. */
async function openOrder(container: MedusaContainer, cartId: string): Promise<string | null> {
  const { byCart, byPayment, isSettled } = await knownOrder(container, cartId);
  if (byCart !== null) return isSettled ? null : byCart;
  return byPayment;
}
