import type { BankReference, PayRunDetail } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { readPayRun } from "../../../../../figures/read-pay-run";
import { keepReference } from "../../../../../paying/keep-reference";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

const body = z.object({
  reference: z.string().trim().min(1).max(60),
  payoutId: z.string().max(60).optional(),
}) satisfies z.ZodType<BankReference>;

/** Marks transfers as sent, by the bank's reference. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<PayRunDetail>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "pay");
  const { cooperativeId, staffId } = staff;
  const { reference, payoutId } = readBody(body, req.body);
  const run = { cooperativeId, batchId: String(req.params.id) };
  await keepReference(req.scope, { ...run, staffId, reference, payoutId: payoutId ?? null });
  res.json(await readPayRun(req.scope, run));
}
