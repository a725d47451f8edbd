import type { UnionMe } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findUnit } from "../../../officers/later-units";
import { refuse } from "../../../boundary/refusal";
import { UNION_MODULE } from "../../../modules/union";

/** Who is signed in and what she was granted. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<UnionMe>): Promise<void> {
  const officerId = req.auth_context.actor_id;
  if (!officerId) throw refuse("not_signed_in");
  const [officer] = await req.scope
    .resolve(UNION_MODULE)
    .listOfficers({ id: officerId }, { relations: ["grants"], take: 1 });
  if (!officer) throw refuse("not_signed_in");
  res.json({
    officer: { id: officer.id, fullName: officer.full_name },
    grants: officer.grants.map(({ purpose, unit_code, unit_level, valid_to }) => ({
      purpose,
      unit: { code: unit_code, level: unit_level, name: findUnit(unit_code)?.fullName ?? unit_code },
      validUntil: valid_to === null ? null : dateOf(valid_to),
    })),
  });
}
