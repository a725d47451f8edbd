import type { CoopPeople } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { readPeople } from "../../../cooperatives/read-people";
import { hasRole } from "../role-table";
import type { ActingStaff } from "../staff-of-request";

/** The people as this person sees them: one who may not change them is not shown the buttons. */
export async function peopleFor(req: AuthenticatedMedusaRequest, staff: ActingStaff): Promise<CoopPeople> {
  return { people: await readPeople(req.scope, staff), mayEdit: hasRole(staff, "appoint_staff") };
}
