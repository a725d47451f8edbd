import { communes, communesOf, findOrgUnit, type OrgUnit } from "@cho-phien/vietnam/org-units";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { clock } from "../../boundary/clock";
import { refuse } from "../../boundary/refusal";
import { UNION_MODULE } from "../../modules/union";

/** What an officer may read: the members of these communes; an empty list means nothing. */
export type Scope = { readonly officerId: string; readonly communeCodes: readonly string[] };

/**
 * The one function that turns an officer into a scope (reports.md): every report goes through it. Only grants that read
 * figures and are valid now count. No grant, no rows.
 */
export async function scopeOfRequest(req: AuthenticatedMedusaRequest): Promise<Scope> {
  return await scopeFor(req, READS_FIGURES);
}

/** The communes for whose members an officer may enter facts: at the desk, a statement in a member's name. */
export async function entryScopeOfRequest(req: AuthenticatedMedusaRequest): Promise<Scope> {
  return await scopeFor(req, ENTERS_FACTS);
}

async function scopeFor(req: AuthenticatedMedusaRequest, purposes: ReadonlySet<string>): Promise<Scope> {
  const officerId = req.auth_context.actor_id;
  if (!officerId) throw refuse("not_signed_in");
  const grants = await req.scope.resolve(UNION_MODULE).listAccessGrants({ officer_id: officerId }, { take: 1000 });
  const now = clock.now();
  const units = grants
    .filter((it) => purposes.has(it.purpose) && it.valid_from <= now && (it.valid_to === null || it.valid_to > now))
    .flatMap((it) => findOrgUnit(it.unit_code) ?? []);
  return { officerId, communeCodes: communesUnder(units) };
}

const READS_FIGURES: ReadonlySet<string> = new Set(["review", "approve", "aggregate", "individual"]);
const ENTERS_FACTS: ReadonlySet<string> = new Set(["enter"]);

/** Codes of all communes under any of the units, each once. */
export function communesUnder(units: readonly OrgUnit[]): readonly string[] {
  return [...new Set(units.flatMap(communesOfUnit))];
}

function communesOfUnit({ level, code }: OrgUnit): readonly string[] {
  if (level === "nation") return communes().map((it) => it.code);
  return level === "province" ? communesOf(code).map((it) => it.code) : [code];
}
