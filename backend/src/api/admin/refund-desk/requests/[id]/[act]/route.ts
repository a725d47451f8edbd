import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../../boundary/read-body";
import { notHere } from "../../../../../../boundary/refusal";
import { returnActOf } from "../../../../../../refunds/act-table";
import { decideReturn } from "../../../../../../refunds/decide-return";

const body = z.object({ words: z.string().max(300).default("") });

/** The operator's word about a return the cooperative declined. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ readonly done: true }>,
): Promise<void> {
  const act = returnActOf(String(req.params.act), "operator");
  if (act === null) throw notHere();
  const { words } = readBody(body, req.body);
  const by = { type: "operator", id: req.auth_context.actor_id } as const;
  await decideReturn(req.scope, { requestId: String(req.params.id), cooperativeId: null, act, words, by });
  res.json({ done: true });
}
