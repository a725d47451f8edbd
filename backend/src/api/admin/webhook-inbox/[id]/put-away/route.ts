import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { putAway } from "../../../../../inbox/take-up-event";

const body = z.object({ reason: z.string().max(2_000) });

/** The operator puts an event away, with the reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<{ readonly ok: true }>): Promise<void> {
  const { reason } = readBody(body, req.body);
  await putAway(req.scope, req.params.id ?? "", { by: req.auth_context.actor_id, reason });
  res.json({ ok: true });
}
