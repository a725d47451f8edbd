import type { CoopShipping } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readOwnTable } from "../../../shipping/read-own-table";
import { setShippingWorkflow } from "../../../workflows/set-shipping";
import { hasRole, requireRole } from "../role-table";
import { type ActingStaff, staffOfRequest } from "../staff-of-request";
import { readTableBody } from "./body";

/** What her cooperative asks for its parcels, as shoppers pay it now. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopShipping>): Promise<void> {
  res.json(await shippingFor(req, await staffOfRequest(req)));
}

/** The next version, in force at once; answers it. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopShipping>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "set_shipping");
  const { cooperativeId, staffId } = staff;
  const table = readTableBody(req.body);
  await setShippingWorkflow(req.scope).run({ input: { cooperativeId, staffId, table } });
  res.json(await shippingFor(req, staff));
}

async function shippingFor(req: AuthenticatedMedusaRequest, staff: ActingStaff): Promise<CoopShipping> {
  const own = await readOwnTable(req.scope, staff.cooperativeId);
  return { ...own, mayEdit: hasRole(staff, "set_shipping") };
}
