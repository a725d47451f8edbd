import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { photoStore } from "../photos/photo-store";
import { privateName } from "../photos/private-photos";
import { sumScore } from "../reviews/decide-review";
import { withdrawPictures } from "../reviews/publish-pictures";
import { refreshShop } from "../workflows/refresh-shop";
import { staleTags } from "../workflows/refresh-shop/stale-tags";
import { ordersOf, type Shopper } from "./read-account";

const gone = z.array(z.object({ product_id: z.string(), pictures: z.array(z.string()) }));

/**
 * Takes an account away: reviews with their pictures, what she said with her orders, goods put aside, addresses, the customer, and last the way in, so that
 * one cut off half way can be asked for again. Orders stay as vouchers (kept-records.ts).
 */
export async function deleteAccount(container: MedusaContainer, shopper: Shopper): Promise<void> {
  const { customerId, identityId } = shopper;
  const orderIds = (await ordersOf(container, shopper)).map((it) => it.order_id);
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const reviews = await knex.transaction(async (trx) => {
    const found = await trx.raw(
      `select r.product_id, array(select p.id from review_picture p where p.review_id = r.id) as pictures
         from review r where r.order_id = any(?) order by r.id for update of r`,
      [orderIds],
    );
    await trx.raw("delete from review where order_id = any(?)", [orderIds]);
    const reviewed = gone.parse(found.rows);
    for (const productId of [...new Set(reviewed.map((it) => it.product_id))].sort()) await sumScore(trx, productId);
    await forgetWords(trx, orderIds);
    await trx.raw("delete from saved_goods where customer_id = ?", [customerId]);
    return reviewed;
  });
  const pictures = reviews.flatMap((it) => it.pictures);
  await withdrawPictures(pictures);
  await photoStore().remove(pictures.map((id) => privateName("reviews", id)));
  await container.resolve(Modules.CUSTOMER).deleteCustomers(customerId);
  await container.resolve(Modules.AUTH).deleteAuthIdentities([identityId]);
  await refreshShop(
    container,
    await staleTags(
      container,
      reviews.map((it) => it.product_id),
    ),
  );
}

/** Notes and gift messages are no part of a voucher; they stand in the parcels, the order and the cart it was. */
async function forgetWords(trx: Knex.Transaction, orderIds: readonly string[]): Promise<void> {
  const without = "metadata = metadata - array['note', 'coop_notes', 'gift_message']";
  await trx.raw(
    `with parcels as (
       update consignment set recipient = recipient || '{"note": null, "giftMessage": null}' where order_id = any(:orderIds)
     ), carts as (
       update cart set ${without} from order_cart l where l.cart_id = cart.id and l.order_id = any(:orderIds)
     )
     update "order" set ${without} where id = any(:orderIds)`,
    { orderIds: [...orderIds] },
  );
}
