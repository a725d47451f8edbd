import type { DifferenceCounted, FairStall } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../../boundary/clock";
import { readBody } from "../../../../boundary/read-body";
import { notHere } from "../../../../boundary/refusal";
import { readStall } from "../../../../sales/read-stall";
import { requireRole } from "../../role-table";
import { staffOfRequest } from "../../staff-of-request";

const body = z.object({ variantId: z.string().min(1).max(60) }) satisfies z.ZodType<DifferenceCounted>;

/** She counted: the difference of these goods is dealt with. Repeating it changes nothing. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<FairStall>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "record_sales");
  const { variantId } = readBody(body, req.body);
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const own = { cooperative_id: staff.cooperativeId, variant_id: variantId, act: "sold" };
  if ((await knex("stock_movement").select("act").where(own).limit(1)).length === 0) throw notHere();
  await knex("stock_movement")
    .update({ counted_at: clock.now(), counted_by: staff.staffId })
    .where(own)
    .whereNull("counted_at")
    .whereRaw("moved < quantity");
  res.json(await readStall(req.scope, staff.cooperativeId, clock.now()));
}
