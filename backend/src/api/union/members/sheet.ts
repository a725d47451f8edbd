import type { MemberSheet } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { readFacts } from "../../../members/read-facts";
import { unitWithin, type OfficerScope } from "../../../officers/scope";
import { readOwnData } from "../../../rights/own-data";

/** What an officer reads of a member after her look was written down, and whether she may enter facts for her. */
export async function memberSheet(
  req: AuthenticatedMedusaRequest,
  scope: OfficerScope,
  memberId: string,
): Promise<MemberSheet> {
  const data = await readOwnData(req.scope, memberId);
  const mayEnter = unitWithin(scope, data.identity.commune.id, ["enter"]) !== null;
  const hers = data.cooperatives.filter((it) => it.memberships.some(({ until }) => until === null));
  const asked = hers.map(async ({ cooperative }) => ({
    cooperative,
    facts: await readFacts(req.scope, { cooperativeId: cooperative.id, memberId }),
  }));
  return { data, mayEnter, asked: mayEnter ? await Promise.all(asked) : [] };
}
