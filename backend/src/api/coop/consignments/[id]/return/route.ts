import type { ConsignmentDetail, NewReturn } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { handleEach } from "../../../../../boundary/handle-each";
import { clientKey, readBody } from "../../../../../boundary/read-body";
import { notHere } from "../../../../../boundary/refusal";
import { readConsignment } from "../../../../../consignments/read-consignment";
import { tellShoppers } from "../../../../../order-messages/tell-shopper";
import { takeReturnWorkflow } from "../../../../../workflows/refund-line";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

const body = z.object({
  key: clientKey,
  lineId: z.string().min(1).max(60),
  quantity: z.number().int().min(1).max(999),
  reason: z.enum(["damaged", "wrong_goods", "not_as_described", "changed_mind", "other"]),
}) satisfies z.ZodType<NewReturn>;

/** Pieces of one line came back; answers the consignment as it stands afterwards. Only a manager may give money back. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ConsignmentDetail>): Promise<void> {
  const staff = await staffOfRequest(req);
  const id = String(req.params.id);
  if (!(await readConsignment(req.scope, { id, ...staff }))) throw notHere();
  requireRole(staff, "take_returns");
  const { cooperativeId, staffId } = staff;
  const asked = readBody(body, req.body);
  await takeReturnWorkflow(req.scope).run({ input: { ...asked, consignmentId: id, cooperativeId, staffId } });
  const handle = (it: string) => tellShoppers(req.scope, it);
  await handleEach(req.scope, { job: "coop/return", ids: [id], handle });
  const after = await readConsignment(req.scope, { id, ...staff });
  if (!after) throw notHere();
  res.json(after);
}
