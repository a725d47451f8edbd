import type { SaleUndone, UndoSale } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../../../boundary/clock";
import { clientKey, readBody } from "../../../../../boundary/read-body";
import { notHere } from "../../../../../boundary/refusal";
import { undoOfflineSaleWorkflow } from "../../../../../workflows/undo-offline-sale";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

const body = z.object({
  reason: z.enum(["goods_returned", "entered_twice", "wrong_amount"]),
}) satisfies z.ZodType<UndoSale>;

/** Takes a sale back: its entries are reversed with the reason, its goods return to stock. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<SaleUndone>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "record_sales");
  const { reason } = readBody(body, req.body);
  const key = clientKey.safeParse(req.params["key"]);
  if (!key.success) throw notHere();
  const { result } = await undoOfflineSaleWorkflow(req.scope).run({
    input: {
      cooperativeId: staff.cooperativeId,
      staffId: staff.staffId,
      key: key.data,
      reason,
      at: clock.now().toISOString(),
    },
  });
  res.json(result);
}
