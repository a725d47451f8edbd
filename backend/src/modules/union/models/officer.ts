import { model } from "@medusajs/framework/utils";
import { AccessGrant } from "./access-grant";

/** A Women's Union user. `phone` is E.164 and is her login. */
export const Officer = model.define("union_officer", {
  id: model.id({ prefix: "offr" }).primaryKey(),
  phone: model.text().unique(),
  full_name: model.text(),
  /** Where her weekly letter goes; without one she gets none. */
  email: model.text().nullable(),
  language: model.enum(["vi", "en"]).default("vi"),
  grants: model.hasMany(() => AccessGrant, { mappedBy: "officer" }),
});
