import type { CoopMe } from "@cho-phien/contract";
import { formatPhone } from "@cho-phien/vietnam";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { refuse } from "../../../boundary/refusal";
import { COOPERATIVE_MODULE } from "../../../modules/cooperative";

/** Who is signed in and which cooperatives she serves. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CoopMe>): Promise<void> {
  const service = req.scope.resolve(COOPERATIVE_MODULE);
  const [staff] = await service.listStaff(
    { id: req.auth_context.actor_id },
    { relations: ["roles", "roles.cooperative"], take: 1 },
  );
  if (!staff || !req.auth_context.actor_id) throw refuse("not_signed_in");
  res.json({
    staff: { id: staff.id, fullName: staff.full_name, phone: formatPhone(staff.phone) },
    cooperatives: staff.roles.map(({ role, cooperative }) => ({
      id: cooperative.id,
      name: cooperative.name,
      handle: cooperative.handle,
      status: cooperative.status,
      role,
    })),
  });
}
