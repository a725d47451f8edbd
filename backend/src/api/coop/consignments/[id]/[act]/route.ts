import type { ConsignmentAct, ConsignmentDetail } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere, refuse } from "../../../../../boundary/refusal";
import { readConsignment } from "../../../../../consignments/read-consignment";
import { CONSIGNMENT_ACTS, mayDo } from "../../../../../modules/consignment/act-table";
import { handleConsignmentWorkflow } from "../../../../../workflows/handle-consignment";
import { settleSaleWorkflow } from "../../../../../workflows/settle-sales";
import { staffOfRequest } from "../../../staff-of-request";
import { readActBody } from "./body";

/** One act on one consignment; answers the consignment as it stands afterwards. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ConsignmentDetail>): Promise<void> {
  const staff = await staffOfRequest(req);
  const id = String(req.params.id);
  const act = actOf(String(req.params.act));
  if (!mayDo(staff.role, act)) throw refuse("role_not_allowed", { role: staff.role });
  const before = await readConsignment(req.scope, { id, ...staff });
  if (!before) throw notHere();
  const body = readActBody(act, req.body, before);
  await handleConsignmentWorkflow(req.scope).run({
    input: { consignmentId: id, cooperativeId: staff.cooperativeId, act, ...body },
  });
  // The job settles too; doing it now lets the staff see the members' shares at once.
  if (act === "receive-cash") {
    for (const line of before.lines) await settleSaleWorkflow(req.scope).run({ input: { lineId: line.id } });
  }
  const after = await readConsignment(req.scope, { id, ...staff });
  if (!after) throw notHere();
  res.json(after);
}

function actOf(text: string): ConsignmentAct {
  const acts: readonly ConsignmentAct[] = ["accept", "ship", "deliver", "receive-cash"];
  const act = acts.find((it) => it === text);
  if (!act || !(act in CONSIGNMENT_ACTS)) throw notHere();
  return act;
}
