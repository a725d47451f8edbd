import { formatDong } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { countOfMedusa, dongOfMedusa, medusaNumber } from "../../../boundary/money";
import { refuse } from "../../../boundary/refusal";
import type { PurchaseCart, StoredSession } from "../cart-shape";

type Input = {
  readonly cart: PurchaseCart & { readonly hasAdditions: boolean };
  readonly shipping?: { readonly amountDong: string };
  readonly provider: string;
};

/** A promise of payment over what the cart comes to now; one that stands over the same sum at the same provider is kept. */
export const choosePaymentStep = createStep("choose-payment", async (input: Input, { container }) => {
  const { cart, provider } = input;
  const amount = Number(await totalOf(container, input));
  const collection = await standingCollection(container, cart);
  const sessions = collection?.payment_sessions ?? [];
  const kept = sessions.find((it) => it.provider_id === provider && amount === dongNumber(it.amount) && isOpen(it));
  const others = sessions.filter((it) => it !== kept);
  const paid = others.find((it) => it.status === "captured");
  // Money that is in is never thrown away with its session: the operator returns it, or the basket goes back to what it was.
  if (paid) throw refuse("cart_total_changed", { authorised: said(paid.amount), total: said(amount) });
  const payments = container.resolve(Modules.PAYMENT);
  for (const { id } of others) await payments.deletePaymentSession(id);
  const collectionId = collection?.id ?? (await openCollection(container, cart, amount));
  if (collection && dongNumber(collection.amount) !== amount) {
    await payments.updatePaymentCollections(collection.id, { amount });
  }
  if (kept) return new StepResponse({ id: kept.id });
  const { currency_code } = cart;
  const wanted = { provider_id: provider, amount, currency_code, data: {}, context: {} };
  return new StepResponse({ id: (await payments.createPaymentSession(collectionId, wanted)).id });
});

/**
 * What the cart comes to: goods and shipping, which nothing adds to or takes from, else Medusa's own sum. complete-cart adds up
 * anew and our last look refuses a promise over any other sum, so that this can't be wrong unnoticed.
 */
async function totalOf(container: MedusaContainer, { cart, shipping }: Input): Promise<bigint> {
  if (!cart.hasAdditions && shipping) {
    const goods = cart.items.map((it) => dongOfMedusa(it.unit_price) * BigInt(countOfMedusa(it.quantity)));
    return goods.reduce((sum, it) => sum + it, BigInt(shipping.amountDong));
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "cart", fields: ["id", "total"], filters: { id: cart.id } });
  return dongOfMedusa(z.object({ total: medusaNumber }).parse(data[0]).total);
}

/**
 * Null when there is none yet, or when what it promised was cancelled: with an order of this basket that could not be finished
 * (finish-order/reopen-cart), or by a completion that failed after it. A collection is for one order, and a session whose
 * payment was cancelled would answer with that payment again (Medusa 2.21.2), so this basket gets another.
 */
async function standingCollection(container: MedusaContainer, { id, payment_collection }: PurchaseCart) {
  if (!payment_collection || !isCancelled(payment_collection)) return payment_collection ?? null;
  await container.resolve(ContainerRegistrationKeys.LINK).dismiss({
    [Modules.CART]: { cart_id: id },
    [Modules.PAYMENT]: { payment_collection_id: payment_collection.id },
  });
  return null;
}

function isCancelled({ status, payments }: NonNullable<PurchaseCart["payment_collection"]>): boolean {
  return status === "canceled" || (payments.length > 0 && payments.every((it) => it.canceled_at));
}

async function openCollection(container: MedusaContainer, cart: PurchaseCart, amount: number): Promise<string> {
  const { currency_code } = cart;
  const [made] = await container.resolve(Modules.PAYMENT).createPaymentCollections([{ currency_code, amount }]);
  if (!made) throw new Error("The payment module made no collection");
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.CART]: { cart_id: cart.id },
    [Modules.PAYMENT]: { payment_collection_id: made.id },
  });
  return made.id;
}

const isOpen = ({ status }: StoredSession): boolean => status !== "canceled" && status !== "error";
const dongNumber = (amount: StoredSession["amount"]): number => Number(dongOfMedusa(amount));
const said = (amount: StoredSession["amount"]): string => formatDong(dongOfMedusa(amount), "vi");
