import type { MinutesPhoto } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { keepMinutesPhoto } from "../../../../../sharing/minutes-photos";
import { countPhoto } from "../../../../doors/limit-photos";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

/** The bytes of one photograph of the minutes of the meeting that adopted a rule, nothing around them. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<MinutesPhoto>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "set_rule");
  const { cooperativeId, staffId } = staff;
  await countPhoto(staffId);
  const of = { cooperativeId, type: "sharing_rule", id: String(req.params.id) } as const;
  res.json(await keepMinutesPhoto(req.scope, { ...of, staffId, body: req }));
}
