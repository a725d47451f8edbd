import type { GoodsSheetFile } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../../../boundary/clock";
import { makeGoodsFile } from "../../../goods/sheet/make-file";
import { readStanding } from "../../../goods/sheet/read-standing";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";

/** Her cooperative's prices and stock, as a file to change and send back. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<GoodsSheetFile>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_goods");
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const file = await makeGoodsFile(await readStanding(knex, staff.cooperativeId));
  res.json({ fileName: `gia-va-so-luong-${dateOf(clock.now())}.xlsx`, fileBase64: file.toString("base64") });
}
