import type { SignedOut } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readPeople } from "../../../../../cooperatives/read-people";
import { endSessionsWorkflow } from "../../../../../workflows/keep-people";
import { requireRole } from "../../../role-table";
import { staffOfRequest } from "../../../staff-of-request";

/** Ends every open session of one of its people: the manager may for all, everybody for herself. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<SignedOut>): Promise<void> {
  const staff = await staffOfRequest(req);
  const { cooperativeId, staffId } = staff;
  const roleId = String(req.params.id);
  const isYou = (await readPeople(req.scope, staff)).some((it) => it.id === roleId && it.isYou);
  if (!isYou) requireRole(staff, "appoint_staff");
  await endSessionsWorkflow(req.scope).run({ input: { cooperativeId, staffId, roleId } });
  res.json({ isYou });
}
