import type { CartGroups, ParcelView } from "@cho-phien/contract";
import { add, dongToWire, sum } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { dongOfMedusa, medusaNumber } from "../boundary/money";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import { type CartFacts, type Quote, quoteCart, sumOf } from "../shipping/quote-cart";
import { readCartFacts } from "../shipping/read-cart-facts";
import { type Owner, ownersOf } from "../workflows/consign-order/owners";

const cart = z.object({
  items: z.array(z.object({ id: z.string(), product_id: z.string(), total: medusaNumber.transform(dongOfMedusa) })),
});

/** What a page knows of the place and the ways before the cart does. */
export type CartAsked = Partial<Pick<CartFacts, "destination" | "ways">>;

/** A cart's lines by cooperative with what each parcel costs, or null when there is no such cart. */
export async function readCartGroups(
  container: MedusaContainer,
  cartId: string,
  asked: CartAsked = {},
): Promise<CartGroups | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "cart", fields: ["total", "items.*"], filters: { id: cartId } });
  const facts = await readCartFacts(container, cartId);
  if (!data[0] || !facts) return null;
  const { items } = cart.parse(data[0]);
  const owners = await ownersOf(container, [...new Set(items.map((it) => it.product_id))]);
  const cooperativeIds = [...new Set([...owners.values()].map((it) => it.cooperativeId))];
  const cooperatives = cooperativeIds.length
    ? await container
        .resolve(COOPERATIVE_MODULE)
        .listCooperatives({ id: cooperativeIds }, { select: ["id", "handle", "name"], take: 1000 })
    : [];
  const quotes = await quoteCart(container, { ...facts, ...asked });
  const groups = cooperatives.map(({ id, handle, name }) => {
    const quote = quotes.find((it) => it.cooperativeId === id);
    if (!quote) throw new Error(`${cartId}: ${id} has no parcel`);
    const own = items.filter((it) => owners.get(it.product_id)?.cooperativeId === id);
    return {
      cooperative: { id, handle, name },
      lineIds: own.map((it) => it.id),
      goneLineIds: own.filter((it) => !isForSale(owners.get(it.product_id))).map((it) => it.id),
      shippingDong: dongToWire(quote.amountDong),
      parcel: parcelOf(quote),
    };
  });
  const goodsDong = sum(items.map((it) => it.total));
  const shippingDong = sumOf(quotes);
  return {
    groups,
    goodsDong: dongToWire(goodsDong),
    shippingDong: dongToWire(shippingDong),
    totalDong: dongToWire(add(goodsDong, shippingDong)),
  };
}

function parcelOf({ way, isExact, days, toFreeDong, pickUpPlace }: Quote): ParcelView {
  return { way, isExact, days, toFreeDong: toFreeDong === null ? null : dongToWire(toFreeDong), pickUpPlace };
}

/** As the last look before an order (workflows/hooks/check-before-order.ts) will see it. */
const isForSale = (owner: Owner | undefined): boolean => owner?.isApproved === true && owner.isOnSale;
