import type { GrantPurpose } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { notHere } from "../../boundary/refusal";
import type { Look } from "../../officers/note-look";
import type { OfficerScope } from "../../officers/scope";
import { memberPlace } from "../../rights/member-place";
import { unitHere } from "./scope-of-request";

type Asking = {
  readonly scope: OfficerScope;
  readonly memberId: string;
  readonly purposes: readonly GrantPurpose[];
  readonly reason: string;
  /** What she does, as the access log says it; it names nobody. */
  readonly question: string;
};

/** A member of a commune for which an officer was given these purposes, as the look that must be noted; another's is not there. */
export async function lookAtMember(
  req: AuthenticatedMedusaRequest,
  { scope, memberId, purposes, reason, question }: Asking,
): Promise<Look> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const place = await memberPlace(knex, memberId);
  if (!place) throw notHere();
  const unit = unitHere(scope, place.communeCode, purposes);
  return {
    ...{ officerId: scope.officerId, unitCode: unit.code, purpose: "view", reason, question },
    people: [{ memberId, cooperativeId: place.cooperativeId }],
  };
}
