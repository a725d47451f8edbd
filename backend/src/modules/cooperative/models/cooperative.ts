import { model } from "@medusajs/framework/utils";
import { Certificate } from "./certificate";
import { Membership } from "./membership";
import { StaffRole } from "./staff-role";

/** The one who sells. Names need not be unique; the handle is. A `tht` has no legal personality (Law 17/2023 Art 4.21). */
export const Cooperative = model.define("cooperative", {
  id: model.id({ prefix: "coop" }).primaryKey(),
  kind: model.enum(["htx", "tht", "lhhtx", "household"]),
  name: model.text(),
  handle: model.text().unique(),
  status: model.enum(["pending", "submitted", "returned", "approved", "suspended"]).default("pending"),
  phone: model.text(),
  /** Registration number of an `htx` or `lhhtx`; of a `tht` or household its certification by the commune. */
  registration_number: model.text().nullable(),
  bank_bin: model.text().nullable(),
  bank_account: model.text().nullable(),
  bank_holder: model.text().nullable(),
  /** What the operator asked to change, or why she suspended it. */
  review_comment: model.text().nullable(),
  submitted_at: model.dateTime().nullable(),
  /** First and last day (yyyy-mm-dd, here) on which nothing is sold: harvest, Tết. */
  closed_from: model.text().nullable(),
  closed_to: model.text().nullable(),
  /** Empty until chosen; without it nothing is approved. */
  commune_code: model.text(),
  province_code: model.text(),
  peoples: model.json(),
  crafts: model.json(),
  sentence: model.text(),
  sentence_en: model.text().nullable(),
  story: model.text(),
  story_en: model.text().nullable(),
  photo: model.json().nullable(),
  platform_fee_bp: model.number(),
  is_demo: model.boolean().default(false),
  staff_roles: model.hasMany(() => StaffRole, { mappedBy: "cooperative" }),
  memberships: model.hasMany(() => Membership, { mappedBy: "cooperative" }),
  certificates: model.hasMany(() => Certificate, { mappedBy: "cooperative" }),
});
