import { model } from "@medusajs/framework/utils";
import { Consignment } from "./consignment";

/** One order line with the terms it was sold under. `terms` is the snapshot the ledger settles by (decision 2). */
export const ConsignmentLine = model.define("consignment_line", {
  id: model.id({ prefix: "csln" }).primaryKey(),
  order_line_id: model.text().unique(),
  product_id: model.text(),
  variant_id: model.text(),
  product_title: model.text(),
  variant_title: model.text(),
  photo: model.json().nullable(),
  quantity: model.number(),
  unit_price_dong: model.text(),
  amount_dong: model.text(),
  shipping_share_dong: model.text(),
  terms: model.json(),
  settled_at: model.dateTime().nullable(),
  consignment: model.belongsTo(() => Consignment, { mappedBy: "lines" }),
});
