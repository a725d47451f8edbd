import { model } from "@medusajs/framework/utils";

/** What was made together and sold piece by piece: a harvest, a firing, a loom's week. */
export const Lot = model.define("income_lot", {
  id: model.id({ prefix: "lot" }).primaryKey(),
  cooperative_id: model.text(),
  product_id: model.text(),
  code: model.text(),
  made_on: model.text(),
});
