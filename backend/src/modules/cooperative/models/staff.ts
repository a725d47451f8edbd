import { model } from "@medusajs/framework/utils";
import { StaffRole } from "./staff-role";

/** A person who acts for one or several cooperatives. `phone` is E.164 and is her login. */
export const Staff = model.define("coop_staff", {
  id: model.id({ prefix: "staff" }).primaryKey(),
  phone: model.text().unique(),
  full_name: model.text(),
  roles: model.hasMany(() => StaffRole, { mappedBy: "staff" }),
});
