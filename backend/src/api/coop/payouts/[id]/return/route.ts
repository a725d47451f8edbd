import type { PayRunDetail, ReturnedPayout } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { clientKey, readBody } from "../../../../../boundary/read-body";
import { readPayRun } from "../../../../../figures/read-pay-run";
import { returnPayoutWorkflow } from "../../../../../workflows/return-payout";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

const body = z.object({ idempotencyKey: clientKey }) satisfies z.ZodType<ReturnedPayout>;

/** The money came back: she is due it again. Answers the run as it stands then. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<PayRunDetail>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "pay");
  const { cooperativeId, staffId } = staff;
  const { idempotencyKey: key } = readBody(body, req.body);
  const input = { cooperativeId, staffId, payoutId: String(req.params.id), key };
  const { result } = await returnPayoutWorkflow(req.scope).run({ input });
  res.json(await readPayRun(req.scope, { cooperativeId, batchId: result.batchId }));
}
