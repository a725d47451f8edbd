import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { answerReview } from "../../../../../reviews/answer-review";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

const body = z.object({ words: z.string().max(5000) });

/** The cooperative's one answer to a review of its goods. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ readonly done: true }>,
): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "answer_reviews");
  const { words } = readBody(body, req.body);
  const { cooperativeId, staffId } = staff;
  await answerReview(req.scope, { reviewId: String(req.params.id), cooperativeId, staffId, words });
  res.json({ done: true });
}
