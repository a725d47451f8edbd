import { givenName } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { COOPERATIVE_MODULE } from "../modules/cooperative";

export type MemberOn = {
  readonly id: string;
  readonly fullName: string;
  readonly givenName: string;
  /** Hers alone; null when the number belongs to somebody else or there is none. */
  readonly ownPhone: string | null;
  readonly communeCode: string;
};

type Asked = { readonly cooperativeId: string; readonly at: Date };

/** Who was a member of a cooperative at an instant, by id. */
export async function membersOn(
  container: MedusaContainer,
  { cooperativeId, at }: Asked,
): Promise<ReadonlyMap<string, MemberOn>> {
  const memberships = await membershipsOf(container, cooperativeId);
  const then = memberships.filter((it) => it.valid_from <= at && (it.valid_to === null || it.valid_to > at));
  return new Map(then.map(({ member }) => [member.id, memberOf(member)]));
}

/** Everybody who is or ever was a member of a cooperative, once. */
export async function everyMember(container: MedusaContainer, cooperativeId: string): Promise<readonly MemberOn[]> {
  const memberships = await membershipsOf(container, cooperativeId);
  return [...new Map(memberships.map(({ member }) => [member.id, memberOf(member)])).values()];
}

async function membershipsOf(container: MedusaContainer, cooperativeId: string) {
  return await container
    .resolve(COOPERATIVE_MODULE)
    .listMemberships({ cooperative_id: cooperativeId }, { relations: ["member"], take: 10_000 });
}

function memberOf(member: Awaited<ReturnType<typeof membershipsOf>>[number]["member"]): MemberOn {
  return {
    id: member.id,
    fullName: member.full_name,
    givenName: givenName(member.full_name),
    ownPhone: member.phone_owner === "self" ? member.phone : null,
    communeCode: member.commune_code,
  };
}
