import type { OrderParcels } from "@cho-phien/contract";
import { formatPhone } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const row = z.object({
  id: z.string(),
  step: z.string(),
  cooperative_name: z.string(),
  cooperative_phone: z.string(),
  carrier: z.string().nullable(),
  tracking_code: z.string().nullable(),
  amount_dong: z.string(),
  paid_through: z.enum(["cod", "bank", "card"]),
  is_paid: z.boolean(),
  settled_count: z.number(),
  lines_count: z.number(),
  note: z.string().nullable(),
  gift_message: z.string().nullable(),
});

/** The parcels of one order, a cooperative each, for the operator's order page; none for an unknown id. */
export async function readOrderParcels(container: MedusaContainer, orderId: string): Promise<OrderParcels> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select s.id, s.step, c.name as cooperative_name, c.phone as cooperative_phone, s.carrier, s.tracking_code,
            (s.goods_dong + s.shipping_dong)::text as amount_dong, s.paid_through,
            coalesce(s.paid_at, s.cash_received_at) is not null as is_paid,
            s.recipient->>'note' as note, s.recipient->>'giftMessage' as gift_message,
            (select count(*)::int from consignment_line l
              where l.consignment_id = s.id and l.settled_at is not null and l.deleted_at is null) as settled_count,
            (select count(*)::int from consignment_line l
              where l.consignment_id = s.id and l.deleted_at is null) as lines_count
       from consignment s join cooperative c on c.id = s.cooperative_id
      where s.order_id = ? and s.deleted_at is null order by s.created_at, s.id`,
    [orderId],
  );
  const parcels = z
    .array(row)
    .parse(answer.rows)
    .map((it) => ({
      id: it.id,
      step: it.step,
      cooperativeName: it.cooperative_name,
      cooperativePhone: formatPhone(it.cooperative_phone),
      carrier: it.carrier,
      trackingCode: it.tracking_code,
      amountDong: it.amount_dong,
      paidThrough: it.paid_through,
      isPaid: it.is_paid,
      isInTheBooks: it.lines_count > 0 && it.settled_count === it.lines_count,
      note: it.note,
      giftMessage: it.gift_message,
    }));
  return { parcels };
}
