import { add, formatDong, subtract, sum } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { dongOfMedusa } from "../../../boundary/money";
import { refuse } from "../../../boundary/refusal";
import { keepParcels } from "../../../shipping/kept-parcels";
import { quoteCart, sumOf } from "../../../shipping/quote-cart";
import { readCartFacts } from "../../../shipping/read-cart-facts";
import type { CartFacts } from "../cart-facts";

/**
 * Each parcel as it costs now, kept for its consignment; refused when together they are not what the cart is charged: a
 * cooperative changed her prices, or a way was chosen after the charge was made. Three statements.
 */
export async function parcelsAsQuoted({ cart }: CartFacts, container: MedusaContainer): Promise<void> {
  const facts = await readCartFacts(container, cart.id);
  const quotes = facts ? await quoteCart(container, facts) : [];
  const chargedDong = sum((cart.shipping_methods ?? []).map((it) => dongOfMedusa(it.amount)));
  const costDong = sumOf(quotes);
  if (costDong !== chargedDong) {
    const due = dongOfMedusa(cart.total);
    const total = add(subtract(due, chargedDong), costDong);
    throw refuse("cart_total_changed", { authorised: formatDong(due, "vi"), total: formatDong(total, "vi") });
  }
  await keepParcels(container, { cartId: cart.id, quotes });
}
