import type { PurchaseAnswer } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { errorText, refusalOf, refuse } from "../boundary/refusal";
import { PAID_THROUGH } from "../workflows/consign-order/paid-through";
import { knownOrder } from "../workflows/finish-order/known-order";
import { type Purchase, preparePurchaseWorkflow } from "../workflows/prepare-purchase";
import { codeOfCart } from "./code-of-cart";
import { finishHalf } from "./finish-half";
import { firstShort } from "./first-short";

/**
 * Makes a basket an order: one workflow writes what stock's address, shipping and payment routes write, then the stock
 * complete-cart, the one way an order comes about (decision 2), with our look in its hook. What was killed in between is
 * picked up by the next try: each part leaves alone what it finds done.
 */
export async function placePurchase(container: MedusaContainer, purchase: Purchase): Promise<PurchaseAnswer> {
  const { cartId, recipient } = purchase;
  const already = await orderOf(container, cartId, recipient.address.phone);
  if (already !== null) return { state: "placed", code: already };
  const { result } = await preparePurchaseWorkflow(container).run({ input: purchase });
  if (result.changedPrice) throw refuse("price_changed", result.changedPrice);
  // A card is charged before there is an order; whoever hears of the charge completes the cart.
  const isCard = PAID_THROUGH[purchase.paymentProvider] === "card";
  if (result.isOpen && isCard) return { state: "to_pay" };
  const { errors, transaction } = await container
    .resolve(Modules.WORKFLOW_ENGINE)
    .run(completeCartWorkflow.getName(), { input: { id: cartId }, throwOnError: false });
  const error: unknown = errors?.[0]?.error;
  if (error) {
    // Nobody pays now for what is paid by transfer or at the door: a cut line looks like a refused payment to stock.
    if (isUnpaid(error) && !isCard) throw refuse("purchase_under_way");
    if (isUnpaid(error)) return { state: "to_pay" };
    throw await whyNot(container, error, cartId);
  }
  if (!transaction.hasFinished()) throw refuse("purchase_under_way");
  const code = await codeOfCart(container, cartId, recipient.address.phone);
  if (code === null) throw new Error(`${cartId} was completed and has no order`);
  return { state: "placed", code };
}

/** The code of the order an earlier try made, ended where it was half done; one question where there is none, as for most. */
async function orderOf(container: MedusaContainer, cartId: string, phone: string): Promise<string | null> {
  const { byCart, byPayment } = await knownOrder(container, cartId);
  if (byCart === null && byPayment === null) return null;
  await finishHalf(container, cartId);
  return codeOfCart(container, cartId, phone);
}

const UNPAID: readonly string[] = [
  MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
  MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR,
];

function isUnpaid(error: unknown): boolean {
  return typeof error === "object" && error !== null && "type" in error && UNPAID.includes(String(error.type));
}

/** Stock's refusals in our words; its own are English and speak of ids. What we don't know stays what it was. */
async function whyNot(container: MedusaContainer, error: unknown, cartId: string): Promise<unknown> {
  const refusal = refusalOf(error);
  if (refusal && refusal.code !== "stock_gone") return error;
  const text = errorText(error);
  // Others who buy the same goods took longer than this try could wait; nothing of it is left.
  if (/failed to acquire lock|timed-out acquiring lock/i.test(text)) return refuse("purchase_under_way");
  // What this try had prepared was taken back beside it; the next prepares it anew.
  if (/payment collection has not been initiated|payment sessions are required/i.test(text))
    return refuse("purchase_under_way");
  if (/not enabled in the cart's region/.test(text)) return refuse("payment_not_offered", {}, "paymentProvider");
  if (refusal || /not enough stock|insufficient|required inventory/i.test(text)) {
    const short = await firstShort(container, cartId);
    return short ? refuse("goods_short", short) : error;
  }
  return error;
}
