import type { CoopPeople } from "@cho-phien/contract";
import { formatPhone } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const rows = z.array(
  z.object({
    id: z.string(),
    staff_id: z.string(),
    full_name: z.string(),
    phone: z.string(),
    role: z.enum(["manager", "sales", "accountant"]),
    has_account: z.boolean(),
  }),
);

/** Who acts for a cooperative, managers first; one statement. */
export async function readPeople(
  container: MedusaContainer,
  { cooperativeId, staffId }: { readonly cooperativeId: string; readonly staffId: string },
): Promise<CoopPeople["people"]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select r.id, s.id as staff_id, s.full_name, s.phone, r.role,
            exists (select from provider_identity i where i.provider = 'phonepass' and i.entity_id = s.phone
                      and i.deleted_at is null) as has_account
       from coop_staff_role r join coop_staff s on s.id = r.staff_id and s.deleted_at is null
      where r.cooperative_id = ? and r.deleted_at is null
      order by array_position(array['manager', 'sales', 'accountant'], r.role), s.full_name, r.id`,
    [cooperativeId],
  );
  return rows.parse(answer.rows).map((it) => ({
    id: it.id,
    fullName: it.full_name,
    phone: formatPhone(it.phone),
    role: it.role,
    isYou: it.staff_id === staffId,
    hasAccount: it.has_account,
  }));
}
