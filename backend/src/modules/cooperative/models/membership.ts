import { model } from "@medusajs/framework/utils";
import { Cooperative } from "./cooperative";
import { Member } from "./member";

/** A member in a cooperative between two dates; an open end means she still is. */
export const Membership = model.define("membership", {
  id: model.id({ prefix: "mship" }).primaryKey(),
  valid_from: model.dateTime(),
  valid_to: model.dateTime().nullable(),
  member: model.belongsTo(() => Member, { mappedBy: "memberships" }),
  cooperative: model.belongsTo(() => Cooperative, { mappedBy: "memberships" }),
});
