import { givenName } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

export type MemberOn = {
  readonly id: string;
  readonly fullName: string;
  readonly givenName: string;
  /** Hers alone; null when the number belongs to somebody else or there is none. */
  readonly ownPhone: string | null;
  readonly communeCode: string;
};

type Asked = { readonly cooperativeId: string; readonly at: Date };

const rows = z.array(
  z
    .object({
      id: z.string(),
      full_name: z.string(),
      phone: z.string().nullable(),
      phone_owner: z.string(),
      commune_code: z.string(),
    })
    .transform((row): MemberOn => ({
      id: row.id,
      fullName: row.full_name,
      givenName: givenName(row.full_name),
      ownPhone: row.phone_owner === "self" ? row.phone : null,
      communeCode: row.commune_code,
    })),
);

const MEMBERS = `
  select m.id, m.full_name, m.phone, m.phone_owner, m.commune_code
    from membership s join member m on m.id = s.member_id and m.deleted_at is null
   where s.cooperative_id = ? and s.deleted_at is null`;

/** Who was a member of a cooperative at an instant, by id. */
export async function membersOn(
  container: MedusaContainer,
  { cooperativeId, at }: Asked,
): Promise<ReadonlyMap<string, MemberOn>> {
  const answer = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`${MEMBERS} and s.valid_from <= ? and (s.valid_to is null or s.valid_to > ?) order by s.id`, [
      cooperativeId,
      at,
      at,
    ]);
  return new Map(rows.parse(answer.rows).map((it) => [it.id, it]));
}

/** Everybody who is or ever was a member of a cooperative, once. */
export async function everyMember(container: MedusaContainer, cooperativeId: string): Promise<readonly MemberOn[]> {
  const answer = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`${MEMBERS} order by s.id`, [cooperativeId]);
  return [...new Map(rows.parse(answer.rows).map((it) => [it.id, it])).values()];
}
