import type { CoopChecklist } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { refuse } from "../../../boundary/refusal";
import { readFile } from "../../../cooperatives/read-file";
import { reviewCooperativeWorkflow } from "../../../workflows/review-cooperative";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";

/** Sends the file to the operator; refused while anything on the checklist is open. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopChecklist>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_profile");
  const { cooperativeId, staffId } = staff;
  const { checklist } = await readFile(req.scope, cooperativeId);
  const open = checklist.rows.filter((it) => !it.isDone).length;
  if (open > 0) throw refuse("checklist_open", { count: String(open) });
  await reviewCooperativeWorkflow(req.scope).run({
    input: { cooperativeId, act: "submit", actor: { type: "coop_staff", id: staffId }, comment: null },
  });
  res.json((await readFile(req.scope, cooperativeId)).checklist);
}
