import type { PastedReferences, ReferencesEntered } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { pasteReferences } from "../../../../../remittances/paste-references";

const body = z.object({ text: z.string().min(1).max(100_000) }) satisfies z.ZodType<PastedReferences>;

/** What the bank says of the batch's transfers, as pasted or out of a file. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ReferencesEntered>): Promise<void> {
  const { text } = readBody(body, req.body);
  const operatorId = req.auth_context.actor_id;
  res.json(await pasteReferences(req.scope, { batchId: String(req.params.id), text, operatorId }));
}
