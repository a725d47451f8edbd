import type { GrantPurpose } from "@cho-phien/contract";
import type { OrgUnit } from "@cho-phien/vietnam/org-units";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../../boundary/clock";
import { notHere, refuse } from "../../boundary/refusal";
import { UNION_MODULE } from "../../modules/union";
import { knowUnits, readLaterUnits } from "../../officers/later-units";
import {
  communesUnder,
  type OfficerScope,
  READS_FIGURES,
  standingGrants,
  topUnits,
  unitWithin,
} from "../../officers/scope";

/** What an officer may read: the members of these communes; an empty list means nothing. */
export type Scope = { readonly officerId: string; readonly communeCodes: readonly string[] };

/**
 * The one function that turns an officer into a scope (reports.md): every report, export and act goes through it. Only
 * grants that stand now count. No grant, no rows.
 */
export async function officerOfRequest(req: AuthenticatedMedusaRequest): Promise<OfficerScope> {
  const officerId = req.auth_context.actor_id;
  if (!officerId) throw refuse("not_signed_in");
  knowUnits(await readLaterUnits(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)));
  const stored = await req.scope.resolve(UNION_MODULE).listAccessGrants({ officer_id: officerId }, { take: 1000 });
  return { officerId, grants: standingGrants(stored, clock.now()) };
}

/** A unit an address names, for these purposes. A unit outside her grants is not there, like one that never was. */
export function unitHere(
  scope: OfficerScope,
  code: unknown,
  purposes: readonly GrantPurpose[] = READS_FIGURES,
): OrgUnit {
  const unit = typeof code === "string" ? unitWithin(scope, code, purposes) : null;
  if (!unit) throw notHere();
  return unit;
}

/** The communes for whose members an officer may enter facts: at the desk, a statement in a member's name. */
export async function entryScopeOfRequest(req: AuthenticatedMedusaRequest): Promise<Scope> {
  const scope = await officerOfRequest(req);
  return { officerId: scope.officerId, communeCodes: communesUnder(topUnits(scope, ["enter"])) };
}
