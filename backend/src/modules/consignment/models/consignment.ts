import { model } from "@medusajs/framework/utils";
import { ConsignmentLine } from "./consignment-line";

/**
 * The part of one order that one cooperative packs and ships; one per (order, cooperative).
 * `*_dong` columns are bigint in Postgres (hand-written in the migration) and decimal strings here:
 * a model's number would be a 32-bit integer.
 */
export const Consignment = model
  .define("consignment", {
    id: model.id({ prefix: "csgn" }).primaryKey(),
    order_id: model.text(),
    order_code: model.text().index(),
    cooperative_id: model.text(),
    step: model
      .enum(["placed", "accepted", "packed", "shipped", "failed", "delivered", "refused", "returned"])
      .default("placed"),
    placed_at: model.dateTime(),
    accepted_at: model.dateTime().nullable(),
    packed_at: model.dateTime().nullable(),
    shipped_at: model.dateTime().nullable(),
    delivered_at: model.dateTime().nullable(),
    paid_through: model.enum(["cod", "bank", "card"]).default("cod"),
    /** When money paid in advance was in; cash at the door has cash_received_at. */
    paid_at: model.dateTime().nullable(),
    cash_received_at: model.dateTime().nullable(),
    /** Who took the cash: the cooperative herself, or a carrier that pays the market. */
    cash_held_by: model.enum(["cooperative", "carrier"]).nullable(),
    /** When the cash she keeps was entered in the books. */
    kept_booked_at: model.dateTime().nullable(),
    failed_at: model.dateTime().nullable(),
    refused_at: model.dateTime().nullable(),
    returned_at: model.dateTime().nullable(),
    /** When the stock and the order's part of a refused or returned consignment were given back. */
    released_at: model.dateTime().nullable(),
    attempts: model.number().default(0),
    reason: model.text().nullable(),
    reason_note: model.text().nullable(),
    carrier: model.text().nullable(),
    tracking_code: model.text().nullable(),
    /** What it weighed in the basket; null for one of before parcels were priced by weight. */
    weight_grams: model.number().nullable(),
    /** Where the shopper fetches it; null when it is brought to her. */
    pick_up_place: model.text().nullable(),
    shipping_dong: model.text(),
    goods_dong: model.text(),
    recipient: model.json(),
    lines: model.hasMany(() => ConsignmentLine, { mappedBy: "consignment" }),
  })
  .indexes([{ on: ["order_id", "cooperative_id"], unique: true }, { on: ["cooperative_id", "step"] }]);
