import type { ConsignmentAct, ConsignmentDetail } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { handleEach } from "../../../../../boundary/handle-each";
import { notHere, refuse } from "../../../../../boundary/refusal";
import { readConsignment } from "../../../../../consignments/read-consignment";
import { actOf, mayDo } from "../../../../../modules/consignment/act-table";
import { tellShoppers } from "../../../../../order-messages/tell-shopper";
import { keepCashWorkflow } from "../../../../../workflows/book-cod-line";
import { handleConsignmentWorkflow } from "../../../../../workflows/handle-consignment";
import { releaseConsignment } from "../../../../../workflows/release-consignment";
import { settleSaleWorkflow } from "../../../../../workflows/settle-sales";
import { staffOfRequest } from "../../../staff-of-request";
import { readActBody } from "./body";

/** Acts the shopper is told of. */
const TOLD: readonly ConsignmentAct[] = ["ship", "deliver", "refuse", "take-back"];

/** One act on one consignment; answers the consignment as it stands afterwards. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ConsignmentDetail>): Promise<void> {
  const staff = await staffOfRequest(req);
  const id = String(req.params.id);
  const act = actOf(String(req.params.act));
  if (act === null) throw notHere();
  if (!mayDo(staff.role, act)) throw refuse("role_not_allowed", { role: staff.role });
  const before = await readConsignment(req.scope, { id, ...staff });
  if (!before) throw notHere();
  const details = readActBody(act, req.body, before);
  const { cooperativeId, staffId } = staff;
  await handleConsignmentWorkflow(req.scope).run({
    input: { consignmentId: id, cooperativeId, staffId, act, ...details },
  });
  // The jobs do the same; doing it now lets the staff see members' shares, and the shop its stock, at once.
  if (act === "receive-cash") {
    for (const line of before.lines) await settleSaleWorkflow(req.scope).run({ input: { lineId: line.id } });
    const handle = (it: string) => keepCashWorkflow(req.scope).run({ input: { consignmentId: it } });
    await handleEach(req.scope, { job: `coop/${act}`, ids: [id], handle });
  }
  if (act === "refuse" || act === "take-back") {
    const handle = (it: string) => releaseConsignment(req.scope, it);
    await handleEach(req.scope, { job: `coop/${act}`, ids: [id], handle });
  }
  if (TOLD.includes(act)) {
    const handle = (it: string) => tellShoppers(req.scope, it);
    await handleEach(req.scope, { job: `coop/${act}`, ids: [id], handle });
  }
  const after = await readConsignment(req.scope, { id, ...staff });
  if (!after) throw notHere();
  res.json(after);
}
