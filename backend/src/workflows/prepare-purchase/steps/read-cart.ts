import { formatDong } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { dongOfMedusa, isWhole } from "../../../boundary/money";
import { refuse, type RefusalDetails } from "../../../boundary/refusal";
import { CART_FIELDS, cartShape, type PurchaseCart } from "../cart-shape";
import { pricesOf } from "../prices-of";

/**
 * The one reading the purchase is made from. Refuses a cart that is not there or empty; one that was completed while this
 * tap waited for the lock is left as it is.
 */
export const readCartStep = createStep("read-cart", async ({ cartId }: { readonly cartId: string }, { container }) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "cart", fields: [...CART_FIELDS], filters: { id: cartId } });
  if (!data[0]) throw refuse("basket_gone");
  const cart = cartShape.parse(data[0]);
  if (cart.completed_at) return new StepResponse({ ...cart, isOpen: false, changedPrice: null, hasAdditions: false });
  if (cart.items.length === 0) throw refuse("basket_empty");
  return new StepResponse({
    ...cart,
    isOpen: true,
    changedPrice: await changedPrice(container, cart),
    hasAdditions: await hasAdditions(container, cart),
  });
});

/** The first line whose price is another now, with both prices; null when all stand. Refuses what can have no price. */
async function changedPrice(container: MedusaContainer, cart: PurchaseCart): Promise<RefusalDetails | null> {
  const halved = cart.items.find((it) => !isWhole(it.quantity));
  if (halved) throw refuse("quantity_not_whole", { quantity: String(halved.quantity) });
  const lines = cart.items.filter((it) => !it.is_custom_price);
  const prices = await pricesOf(container, cart, lines);
  for (const { id, product_title, unit_price } of lines) {
    const now = prices.get(id);
    if (now === undefined) throw refuse("goods_not_on_sale", { goods: product_title });
    const was = dongOfMedusa(unit_price);
    if (now !== was) return { goods: product_title, was: formatDong(was, "vi"), now: formatDong(now, "vi") };
  }
  return null;
}

/** Whether anything but prices and shipping can change the total: taxes worked out by region, or promotions. */
async function hasAdditions(container: MedusaContainer, cart: PurchaseCart): Promise<boolean> {
  if (cart.region.automatic_taxes || cart.promotions.length > 0) return true;
  const automatic = await container
    .resolve(Modules.PROMOTION)
    .listPromotions({ is_automatic: true, status: ["active"] }, { select: ["id"], take: 1 });
  return automatic.length > 0;
}
