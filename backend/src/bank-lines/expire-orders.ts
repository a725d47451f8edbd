import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { textShopper } from "../consignments/text-shopper";
import { orderById } from "./awaited-order";
import { holdOrder } from "./hold-order";

const ids = z.array(z.object({ order_id: z.string() }));
const SHORTEST_HOURS = 1;

/** Orders to be paid by transfer whose time may be over: unpaid, and older than any term is short. */
export async function findUnpaid(container: MedusaContainer, limit: number): Promise<readonly string[]> {
  const found = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select order_id from consignment where paid_through = 'bank' and paid_at is null and deleted_at is null
        and step = 'placed' and placed_at < ? group by 1 order by min(placed_at) limit ?`,
    [new Date(clock.now().getTime() - SHORTEST_HOURS * 3_600_000), limit],
  );
  return ids.parse(found.rows).map((it) => it.order_id);
}

/**
 * An unpaid order whose time is over: its parcels are closed, and what closes a refused parcel (release-consignments)
 * gives back the stock and cancels the order. Decided while nobody decides about its transfers: paid a moment earlier it
 * stays, a moment later the transfer finds it closed.
 */
export async function expireOrder(container: MedusaContainer, orderId: string): Promise<boolean> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const at = clock.now();
  return await knex.transaction(async (trx) => {
    await holdOrder(trx, orderId);
    const order = await orderById(trx, orderId);
    if (!order || order.state !== "open" || order.expiresAt > at) return false;
    const hours = Math.round((order.expiresAt.getTime() - order.placedAt.getTime()) / 3_600_000);
    await trx("order_expiry").insert({ order_id: orderId, hours, at });
    await trx("consignment")
      .where({ order_id: orderId, step: "placed", paid_at: null, deleted_at: null })
      .update({ step: "refused", reason: "not_paid", refused_at: at, updated_at: at });
    const rest = order.heldDong > 0n ? " Số tiền bạn đã chuyển sẽ được trả lại." : "";
    const body = `Đơn ${order.code} chưa được trả sau ${hours} giờ nên chợ đã huỷ.${rest} Bạn có thể đặt lại bất cứ lúc nào.`;
    await textShopper(trx, { to: order.phone, body });
    return true;
  });
}
