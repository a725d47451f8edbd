import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  addOrderTransactionStep,
  authorizePaymentSessionStep,
  createReservationsWorkflow,
} from "@medusajs/medusa/core-flows";
import { readUndone, type Undone } from "./read-undone";

type HalfOrder = { readonly orderId: string; readonly cartId: string };

/**
 * What stock complete-cart would have done after it stored the order, in its order: link cart and payment, reserve the stock,
 * ask for the payment, and add it up. Each part looks whether it was done. Throws what stands in the way.
 */
export async function finishOrder(container: MedusaContainer, { orderId, cartId }: HalfOrder): Promise<void> {
  const undone = await readUndone(container, { orderId, cartId });
  if (undone.isPromiseGone) throw new Error("its payment was cancelled");
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  if (undone.isUnknownToCart)
    await link.create({ [Modules.ORDER]: { order_id: orderId }, [Modules.CART]: { cart_id: cartId } });
  if (undone.unlinkedCollectionId) {
    await link.create({
      [Modules.ORDER]: { order_id: orderId },
      [Modules.PAYMENT]: { payment_collection_id: undone.unlinkedCollectionId },
    });
  }
  if (undone.unreserved.length > 0) {
    const reservations = undone.unreserved.map((it) => ({ ...it }));
    await createReservationsWorkflow(container).run({ input: { reservations } });
  }
  if (undone.session) await promisePaymentWorkflow(container).run({ input: { ...undone.session, orderId } });
  if (undone.promised) await addUp(container, undone.promised);
}

/** Asked again for the session, Medusa answers the payment that is there and leaves its collection "not paid" (payment 2.21.2). */
async function addUp(container: MedusaContainer, { id, isCaptured }: NonNullable<Undone["promised"]>): Promise<void> {
  const status = isCaptured ? "completed" : "authorized";
  await container.resolve(Modules.PAYMENT).updatePaymentCollections(id, { status });
}

type Promised = NonNullable<Undone["session"]> & { readonly orderId: string };

const promisePaymentWorkflow = createWorkflow("promise-payment", (input: Promised) => {
  const payment = authorizePaymentSessionStep({ id: input.sessionId });
  const transactions = transform({ payment, input }, (it) =>
    (it.payment?.captures ?? []).map((capture) => ({
      order_id: it.input.orderId,
      amount: capture.amount,
      currency_code: it.input.currencyCode,
      reference: "capture",
      reference_id: capture.id,
    })),
  );
  addOrderTransactionStep(transactions);
  return new WorkflowResponse(payment);
});
