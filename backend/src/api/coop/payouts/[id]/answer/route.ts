import type { CooperativeAnswer, PayRunDetail } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../../../boundary/clock";
import { clientKey, readBody } from "../../../../../boundary/read-body";
import { notHere, refuse } from "../../../../../boundary/refusal";
import { readPayRun } from "../../../../../figures/read-pay-run";
import { INCOME_MODULE } from "../../../../../modules/income";
import { findPayout } from "../../../../../receipts/read-link";
import { stepDisputeWorkflow } from "../../../../../workflows/step-dispute";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

const body = z.object({
  idempotencyKey: clientKey,
  said: z.enum(["paid_all", "paid_rest", "paid_less"]),
  words: z.string().max(1000).optional(),
}) satisfies z.ZodType<CooperativeAnswer>;

/** What the cooperative says to a member's dispute; it settles nothing, the officers read it. Answers the run. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<PayRunDetail>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "pay");
  const { cooperativeId, staffId } = staff;
  const payout = await findPayout(req.scope, String(req.params.id));
  if (payout?.cooperativeId !== cooperativeId) throw notHere();
  const { idempotencyKey: key, said, words } = readBody(body, req.body);
  const open = await req.scope.resolve(INCOME_MODULE).openDisputes([cooperativeId]);
  const dispute = open.find((it) => it.payoutId === payout.id);
  if (!dispute) throw refuse("already_settled");
  await stepDisputeWorkflow(req.scope).run({
    input: {
      ...{ payoutId: payout.id, disputeId: dispute.id, key, at: clock.now().toISOString() },
      ...{ actor: { type: "coop_staff", id: staffId }, step: { act: "heard", said, words: words?.trim() || null } },
    },
  });
  res.json(await readPayRun(req.scope, { cooperativeId, batchId: payout.batchId }));
}
