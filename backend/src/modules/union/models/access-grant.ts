import { model } from "@medusajs/framework/utils";
import { Officer } from "./officer";

/** What an officer may read, for which unit, between which dates (reports.md, Scope). No grant, no rows. */
export const AccessGrant = model.define("access_grant", {
  id: model.id({ prefix: "grant" }).primaryKey(),
  unit_level: model.enum(["nation", "province", "commune"]),
  unit_code: model.text(),
  purpose: model.enum(["enter", "review", "approve", "aggregate", "individual"]),
  valid_from: model.dateTime(),
  valid_to: model.dateTime().nullable(),
  granted_by: model.text(),
  /** The officer who took it back; its end is then `valid_to`. */
  revoked_by: model.text().nullable(),
  officer: model.belongsTo(() => Officer, { mappedBy: "grants" }),
});
