import { model } from "@medusajs/framework/utils";
import { Membership } from "./membership";

/** A person who earns. Her ethnicity and other facts about her are not here: they need a consent each (income.md). */
export const Member = model.define("member", {
  id: model.id({ prefix: "mem" }).primaryKey(),
  full_name: model.text(),
  phone: model.text().nullable(),
  phone_owner: model.enum(["self", "spouse", "other", "none"]).default("none"),
  can_read: model.boolean().default(true),
  commune_code: model.text(),
  memberships: model.hasMany(() => Membership, { mappedBy: "member" }),
});
