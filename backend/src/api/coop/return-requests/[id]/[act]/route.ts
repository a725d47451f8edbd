import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { notHere } from "../../../../../boundary/refusal";
import { returnActOf } from "../../../../../refunds/act-table";
import { decideReturn } from "../../../../../refunds/decide-return";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

const body = z.object({ words: z.string().max(300).default("") });

/** What the cooperative decides about a return: yes, no with a reason, the goods are here, or keep them. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ readonly done: true }>,
): Promise<void> {
  const staff = await staffOfRequest(req);
  const act = returnActOf(String(req.params.act), "coop_staff");
  if (act === null) throw notHere();
  requireRole(staff, "take_returns");
  const { words } = readBody(body, req.body);
  const by = { type: "coop_staff", id: staff.staffId } as const;
  const { cooperativeId } = staff;
  await decideReturn(req.scope, { requestId: String(req.params.id), cooperativeId, act, words, by });
  res.json({ done: true });
}
