import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { tryAgain } from "../../../../../inbox/take-up-event";

/** The operator has an event worked again. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ readonly ok: true }>): Promise<void> {
  await tryAgain(req.scope, req.params.id ?? "");
  res.json({ ok: true });
}
