import type { GoodsSheet, GoodsSheetAcceptance } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { readSheet } from "../../../../../goods/sheet/read-sheet";
import { acceptGoodsSheetWorkflow } from "../../../../../workflows/change-by-sheet";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

const body = z.object({
  seen: z.string().max(64),
  chosenRows: z.array(z.number().int().min(1)).max(5000),
}) satisfies z.ZodType<GoodsSheetAcceptance>;

/** Writes the changes she saw; asked again it answers what was written. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<GoodsSheet>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_goods");
  const { cooperativeId, staffId } = staff;
  const sheetId = String(req.params.id);
  const input = { cooperativeId, staffId, sheetId, ...readBody(body, req.body) };
  await acceptGoodsSheetWorkflow(req.scope).run({ input });
  res.json(await readSheet(req.scope, { cooperativeId, sheetId }));
}
