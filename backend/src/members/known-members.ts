import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { Known } from "../workflows/import-members/find-same";

const rows = z.array(
  z.object({
    full_name: z.string(),
    phone: z.string().nullable(),
    phone_owner: z.string(),
    commune_code: z.string(),
    birth: z.string().nullable(),
  }),
);

/**
 * Everybody who is or was a member, as she is told from others of her name: one statement. A year of birth counts only
 * while her consent to it stands.
 */
export async function knownMembers(container: MedusaContainer, cooperativeId: string): Promise<readonly Known[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select m.full_name, m.phone, m.phone_owner, m.commune_code, f.value as birth from member m
       left join (select f.member_id, f.value from member_fact f join member_consent c on c.id = f.consent_id
                   where f.cooperative_id = ? and f.kind = 'birth_date' and f.valid_to is null and c.withdrawn_at is null) f
         on f.member_id = m.id
      where m.deleted_at is null
        and exists (select from membership s where s.member_id = m.id and s.cooperative_id = ? and s.deleted_at is null)`,
    [cooperativeId, cooperativeId],
  );
  return rows.parse(answer.rows).map((it) => ({
    called: it.full_name,
    fullName: it.full_name,
    phone: it.phone,
    isOwnPhone: it.phone_owner === "self",
    communeCode: it.commune_code,
    birthYear: it.birth?.slice(0, 4) ?? null,
  }));
}
