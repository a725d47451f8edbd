import type { ConsignmentStep, Failure, Refusal } from "@cho-phien/contract";
import { z } from "@medusajs/framework/zod";
import { photoShape } from "../catalogue/photo-shape";
import type { Standing } from "../modules/consignment/act-table";
import { FAIL_REASONS, REFUSE_REASONS, reasonOf } from "../modules/consignment/reasons";
import { recipient } from "../workflows/consign-order/recipient";

/** Every step, in the order of the trade. */
export const steps = [
  "placed",
  "accepted",
  "packed",
  "shipped",
  "failed",
  "delivered",
  "refused",
  "returned",
] as const satisfies readonly ConsignmentStep[];

/** A consignment as Postgres answers it; bigint columns come as decimal strings. */
export const consignmentRow = z.object({
  id: z.string(),
  order_id: z.string(),
  order_code: z.string(),
  cooperative_id: z.string(),
  step: z.enum(steps),
  placed_at: z.date(),
  accepted_at: z.date().nullable(),
  packed_at: z.date().nullable(),
  shipped_at: z.date().nullable(),
  delivered_at: z.date().nullable(),
  paid_through: z.enum(["cod", "bank", "card"]),
  paid_at: z.date().nullable(),
  cash_received_at: z.date().nullable(),
  failed_at: z.date().nullable(),
  refused_at: z.date().nullable(),
  returned_at: z.date().nullable(),
  attempts: z.number(),
  reason: z.string().nullable(),
  reason_note: z.string().nullable(),
  carrier: z.string().nullable(),
  tracking_code: z.string().nullable(),
  weight_grams: z.number().nullable(),
  pick_up_place: z.string().nullable(),
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

/** Whether its money is in, whichever way it comes. */
export function isPaid(it: Pick<ConsignmentRecord, "paid_at" | "cash_received_at">): boolean {
  return it.paid_at !== null || it.cash_received_at !== null;
}

/** Its place in the act table. */
export function standingOf(it: ConsignmentRecord): Standing {
  return { step: it.step, paidThrough: it.paid_through, isPaid: isPaid(it) };
}

/** The steps a consignment went through, with their times, in order. */
export function timelineOf(it: ConsignmentRecord): readonly { readonly step: ConsignmentStep; readonly at: string }[] {
  const stamps = [
    ["placed", it.placed_at],
    ["accepted", it.accepted_at],
    ["packed", it.packed_at],
    ["shipped", it.shipped_at],
    ["failed", it.failed_at],
    ["delivered", it.delivered_at],
    ["refused", it.refused_at],
    ["returned", it.returned_at],
  ] as const;
  return stamps.flatMap(([step, at]) => (at ? [{ step, at: at.toISOString() }] : []));
}

/** Why it was refused; null for what was not. */
export function refusalOf(it: ConsignmentRecord): Refusal | null {
  const reason = it.step === "refused" ? reasonOf(REFUSE_REASONS, it.reason ?? "") : null;
  return reason && { reason, note: it.reason_note };
}

/** Why it could not be handed over, the last time. */
export function failureOf(it: ConsignmentRecord): Failure | null {
  const isFailed = it.step === "failed" || it.step === "returned";
  const reason = isFailed ? reasonOf(FAIL_REASONS, it.reason ?? "") : null;
  return reason && { reason, note: it.reason_note };
}
