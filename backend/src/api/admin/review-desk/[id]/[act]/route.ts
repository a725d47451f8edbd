import { reviewActOf } from "@cho-phien/review";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { notHere } from "../../../../../boundary/refusal";
import { decideReview } from "../../../../../reviews/decide-review";

const body = z.object({ reason: z.string().max(300).default("") });

/** The operator shows a review, or hides it with a reason its author reads. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ readonly done: true }>,
): Promise<void> {
  const act = reviewActOf(String(req.params.act));
  if (act === null) throw notHere();
  const { reason } = readBody(body, req.body);
  await decideReview(req.scope, { reviewId: String(req.params.id), act, reason, by: req.auth_context.actor_id });
  res.json({ done: true });
}
