import type { ConsignmentDetail } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../../../boundary/refusal";
import { readConsignment } from "../../../../consignments/read-consignment";
import { staffOfRequest } from "../../staff-of-request";

/** One consignment of her own cooperative. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ConsignmentDetail>): Promise<void> {
  const staff = await staffOfRequest(req);
  const detail = await readConsignment(req.scope, { id: String(req.params.id), ...staff });
  if (!detail) throw notHere();
  res.json(detail);
}
