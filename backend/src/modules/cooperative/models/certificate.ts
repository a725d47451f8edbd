import { model } from "@medusajs/framework/utils";
import { Cooperative } from "./cooperative";

/** An OCOP certificate: 3–5 stars, 36 months from issue; the issuer is text because districts issued until 07/2025. */
export const Certificate = model.define("certificate", {
  id: model.id({ prefix: "cert" }).primaryKey(),
  product_id: model.text().index(),
  stars: model.number(),
  decision_number: model.text(),
  issuer: model.text(),
  issued_on: model.dateTime(),
  valid_until: model.dateTime(),
  verified_at: model.dateTime().nullable(),
  cooperative: model.belongsTo(() => Cooperative, { mappedBy: "certificates" }),
});
