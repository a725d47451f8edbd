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
  const memberships = await container
    .resolve(COOPERATIVE_MODULE)
    .listMemberships({ cooperative_id: cooperativeId }, { relations: ["member"], take: 10_000 });
  const then = memberships.filter((it) => it.valid_from <= at && (it.valid_to === null || it.valid_to > at));
  return new Map(
    then.map(({ member }) => [
      member.id,
      {
        id: member.id,
        fullName: member.full_name,
        givenName: givenName(member.full_name),
        ownPhone: member.phone_owner === "self" ? member.phone : null,
        communeCode: member.commune_code,
      },
    ]),
  );
}
