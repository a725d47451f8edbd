import { formatDong } from "@cho-phien/money";
import { formatDate } from "@cho-phien/vietnam";
import { z } from "@medusajs/framework/zod";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { dongOfMedusa, isWhole, medusaNumber } from "../../boundary/money";
import { refuse } from "../../boundary/refusal";
import { checkAddress } from "../check-cart/address";
import { type Owner, ownersOf } from "../consign-order/owners";

const cart = z.object({
  total: medusaNumber,
  shipping_address: z.unknown(),
  items: z.array(
    z.object({ product_id: z.string(), product_title: z.string(), quantity: medusaNumber, unit_price: medusaNumber }),
  ),
  payment_collection: z.object({
    payment_sessions: z.array(z.object({ amount: medusaNumber, status: z.string() })),
  }),
});

// The last look before an order exists, on the one path all orders take (stock complete-cart, decision 2): whole đồng and
// pieces, an address that exists, a cooperative behind each line, and the sum the shopper agreed to, which stock Medusa
// does not compare (medusajs/medusa#16407).
completeCartWorkflow.hooks.validate(async (input, { container }) => {
  const { total, items, payment_collection, shipping_address } = cart.parse(input.cart);
  for (const item of items) {
    if (!isWhole(item.quantity)) throw refuse("quantity_not_whole", { quantity: String(item.quantity) });
    if (!isWhole(item.unit_price)) throw refuse("price_not_whole", { amount: String(item.unit_price) });
  }
  checkAddress(shipping_address);
  const owners = await ownersOf(container, [...new Set(items.map((it) => it.product_id))]);
  const orphan = items.find((it) => !owners.get(it.product_id)?.isApproved);
  if (orphan) throw refuse("goods_without_cooperative", { goods: orphan.product_title });
  refuseDaysOff(items, owners);
  const hidden = items.find((it) => !owners.get(it.product_id)?.isOnSale);
  if (hidden) throw refuse("goods_not_on_sale", { goods: hidden.product_title });
  const authorised = dongOfMedusa(
    payment_collection.payment_sessions.find((it) => it.status !== "canceled")?.amount ?? 0,
  );
  const due = dongOfMedusa(total);
  if (authorised !== due) {
    throw refuse("cart_total_changed", { authorised: formatDong(authorised, "vi"), total: formatDong(due, "vi") });
  }
});

type Line = { readonly product_id: string; readonly product_title: string };

/** A cooperative on holiday packs nothing: its goods wait until it is back. */
function refuseDaysOff(items: readonly Line[], owners: ReadonlyMap<string, Owner>): void {
  for (const { product_id, product_title } of items) {
    const { closedUntil = null, cooperativeName = "" } = owners.get(product_id) ?? {};
    if (closedUntil === null) continue;
    throw refuse("cooperative_closed", {
      name: cooperativeName,
      until: formatDate(closedUntil),
      goods: product_title,
    });
  }
}
