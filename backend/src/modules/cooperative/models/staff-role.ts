import { model } from "@medusajs/framework/utils";
import { Cooperative } from "./cooperative";
import { Staff } from "./staff";

/** What one person may do in one cooperative. Without a row she sees nothing of it. */
export const StaffRole = model
  .define("coop_staff_role", {
    id: model.id({ prefix: "role" }).primaryKey(),
    role: model.enum(["manager", "sales", "accountant"]),
    staff: model.belongsTo(() => Staff, { mappedBy: "roles" }),
    cooperative: model.belongsTo(() => Cooperative, { mappedBy: "staff_roles" }),
  })
  .indexes([{ on: ["staff_id", "cooperative_id"], unique: true }]);
