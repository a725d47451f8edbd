import type { StaffRole } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { notHere, refuse } from "../../boundary/refusal";
import { COOPERATIVE_MODULE } from "../../modules/cooperative";

export type ActingStaff = { readonly staffId: string; readonly cooperativeId: string; readonly role: StaffRole };

/**
 * Whose door this request stands at: the one place where a staff person becomes a cooperative. The header chooses among
 * her own; somebody else's is not there. Read on every request, so that a removed role ends at once.
 */
export async function staffOfRequest(req: AuthenticatedMedusaRequest): Promise<ActingStaff> {
  const staffId = req.auth_context.actor_id;
  if (!staffId) throw refuse("not_signed_in");
  const roles = await req.scope
    .resolve(COOPERATIVE_MODULE)
    .listStaffRoles({ staff_id: staffId }, { select: ["role", "cooperative_id"], take: 100 });
  const asked = req.headers["x-cooperative-id"];
  if (typeof asked !== "string" || asked === "") {
    const [only, ...others] = roles;
    if (!only) throw notHere();
    if (others.length > 0) throw refuse("cooperative_not_chosen");
    return { staffId, cooperativeId: only.cooperative_id, role: only.role };
  }
  const own = roles.find((it) => it.cooperative_id === asked);
  if (!own) throw notHere();
  return { staffId, cooperativeId: own.cooperative_id, role: own.role };
}
