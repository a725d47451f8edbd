import type { FairStall, SizeNamed } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../../boundary/clock";
import { readBody } from "../../../../boundary/read-body";
import { readStall } from "../../../../sales/read-stall";
import { nameSoldSizeWorkflow } from "../../../../workflows/name-sold-size";
import { requireRole } from "../../role-table";
import { staffOfRequest } from "../../staff-of-request";

const body = z.object({
  lineId: z.string().min(1).max(60),
  variantId: z.string().min(1).max(60),
}) satisfies z.ZodType<SizeNamed>;

/** Which size an unsized sale was: its goods leave the stock, once. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<FairStall>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "record_sales");
  const { cooperativeId, staffId } = staff;
  await nameSoldSizeWorkflow(req.scope).run({ input: { cooperativeId, staffId, ...readBody(body, req.body) } });
  res.json(await readStall(req.scope, cooperativeId, clock.now()));
}
