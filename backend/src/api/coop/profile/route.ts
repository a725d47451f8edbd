import type { CoopProfile } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readFile } from "../../../cooperatives/read-file";
import { editProfileWorkflow } from "../../../workflows/edit-profile";
import { hasRole, requireRole } from "../role-table";
import { type ActingStaff, staffOfRequest } from "../staff-of-request";
import { readProfileBody } from "./body";

/** What her cooperative wrote about itself. Its bank account is the manager's and the accountant's to see. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopProfile>): Promise<void> {
  const staff = await staffOfRequest(req);
  res.json(await profileFor(req, staff));
}

/** Changes the parts that are given and answers the whole. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopProfile>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_profile");
  const { cooperativeId, staffId } = staff;
  const change = readProfileBody(req.body);
  await editProfileWorkflow(req.scope).run({ input: { cooperativeId, staffId, change } });
  res.json(await profileFor(req, staff));
}

async function profileFor(req: AuthenticatedMedusaRequest, staff: ActingStaff): Promise<CoopProfile> {
  const { profile } = await readFile(req.scope, staff.cooperativeId);
  const mayEdit = hasRole(staff, "edit_profile");
  const seesBank = mayEdit || staff.role === "accountant";
  return { ...profile, bank: seesBank ? profile.bank : null, mayEdit };
}
