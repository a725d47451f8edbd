import type { ConsignmentStep } from "@cho-phien/contract";
import { z } from "@medusajs/framework/zod";
import { recipient } from "../workflows/consign-order/recipient";
import { photoShape } from "../catalogue/photo-shape";

const steps = ["placed", "accepted", "shipped", "delivered", "refused"] as const satisfies readonly ConsignmentStep[];

/** A consignment as Postgres answers it; bigint columns come as decimal strings. */
export const consignmentRow = z.object({
  id: z.string(),
  order_id: z.string(),
  order_code: z.string(),
  cooperative_id: z.string(),
  step: z.enum(steps),
  placed_at: z.date(),
  accepted_at: z.date().nullable(),
  shipped_at: z.date().nullable(),
  delivered_at: z.date().nullable(),
  cash_received_at: z.date().nullable(),
  carrier: z.string().nullable(),
  tracking_code: z.string().nullable(),
  shipping_dong: z.string(),
  goods_dong: z.string(),
  recipient,
});
export type ConsignmentRecord = z.infer<typeof consignmentRow>;

export const lineRow = z.object({
  id: z.string(),
  consignment_id: z.string(),
  product_title: z.string(),
  variant_title: z.string(),
  photo: z.object({ view: photoShape.nullable() }).nullable(),
  quantity: z.number(),
  unit_price_dong: z.string(),
  amount_dong: z.string(),
  settled_at: z.date().nullable(),
});
export type LineRecord = z.infer<typeof lineRow>;

/** The steps a consignment went through, with their times, in order. */
export function timelineOf(it: ConsignmentRecord): readonly { readonly step: ConsignmentStep; readonly at: string }[] {
  const stamps = [
    ["placed", it.placed_at],
    ["accepted", it.accepted_at],
    ["shipped", it.shipped_at],
    ["delivered", it.delivered_at],
  ] as const;
  return stamps.flatMap(([step, at]) => (at ? [{ step, at: at.toISOString() }] : []));
}
