import type { ReviewDesk } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { readReviewDesk } from "../../../reviews/read-review-desk";

const query = z.object({
  state: z.enum(["waiting", "shown", "hidden"]).default("waiting"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** Reviews to look at before others read them, and those that were. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ReviewDesk>): Promise<void> {
  res.setHeader("Cache-Control", "no-store");
  res.json(await readReviewDesk(req.scope, readBody(query, req.query)));
}
