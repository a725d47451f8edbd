import type { CooperativeUnderReview, ReviewAct } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { notHere, refuse } from "../../../../../boundary/refusal";
import { readOneUnderReview } from "../../../../../cooperatives/read-under-review";
import { FILE_ACTS } from "../../../../../cooperatives/review-table";
import { reviewCooperativeWorkflow } from "../../../../../workflows/review-cooperative";

const acts = z.enum(["approve", "return", "suspend", "reopen"]) satisfies z.ZodType<ReviewAct>;
const body = z.object({ comment: z.string().trim().max(500).optional() });

/** One act of the operator on a cooperative's file. A return or a suspension says why. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CooperativeUnderReview>,
): Promise<void> {
  const act = acts.safeParse(req.params.act);
  if (!act.success) throw notHere();
  const comment = readBody(body, req.body ?? {}).comment || null;
  if (FILE_ACTS[act.data].saysWhy && comment === null) throw refuse("comment_missing", {}, "comment");
  const cooperativeId = String(req.params.id);
  const actor = { type: "operator", id: req.auth_context.actor_id } as const;
  await reviewCooperativeWorkflow(req.scope).run({ input: { cooperativeId, act: act.data, actor, comment } });
  res.json(await readOneUnderReview(req.scope, cooperativeId));
}
