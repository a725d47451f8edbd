import type { AssistedList, AssistedRow } from "@cho-phien/contract";
import { formatPhone } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { placeOf } from "../catalogue/place";
import { readFiles } from "./read-file";

const PAGE_SIZE = 20;

const rows = z.array(
  z.object({
    id: z.string(),
    commune_code: z.string(),
    at: z.date(),
    full_name: z.string().nullable(),
    phone: z.string().nullable(),
    has_account: z.boolean(),
    count: z.number(),
  }),
);

type Asked = { readonly officerId: string; readonly communeCodes: readonly string[]; readonly page: number };

/**
 * The cooperatives an officer opened, newest first, with what each still needs; two statements. One that moved to a commune
 * she may not enter facts for is no longer hers to see.
 */
export async function readAssisted(
  container: MedusaContainer,
  { officerId, communeCodes, page }: Asked,
): Promise<AssistedList> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select c.id, c.commune_code, e.at, s.full_name, s.phone, count(*) over ()::int as count,
            exists (select from provider_identity i where i.provider = 'phonepass' and i.entity_id = s.phone
                      and i.deleted_at is null) as has_account
       from cooperative_event e
       join cooperative c on c.id = e.cooperative_id and c.deleted_at is null
       left join lateral (
         select p.full_name, p.phone from coop_staff_role r join coop_staff p on p.id = r.staff_id
          where r.cooperative_id = c.id and r.role = 'manager' and r.deleted_at is null order by r.created_at, r.id limit 1
       ) s on true
      where e.act = 'opened_by_officer' and e.actor_type = 'union_officer' and e.actor_id = ?
        and c.commune_code = any(?)
      order by e.id desc limit ${PAGE_SIZE} offset ?`,
    [officerId, [...communeCodes], (page - 1) * PAGE_SIZE],
  );
  const found = rows.parse(answer.rows);
  const files = await readFiles(
    container,
    found.map((it) => it.id),
  );
  const cooperatives = found.flatMap((it): readonly AssistedRow[] => {
    const file = files.get(it.id);
    if (!file) return [];
    const { communeName, provinceName } = placeOf(it.commune_code);
    const manager =
      it.full_name && it.phone
        ? { fullName: it.full_name, phone: formatPhone(it.phone), hasAccount: it.has_account }
        : null;
    const { name, kind } = file.profile;
    const { status, comment, rows: checklist } = file.checklist;
    return [
      {
        id: it.id,
        name,
        kind,
        communeName,
        provinceName,
        openedAt: it.at.toISOString(),
        manager,
        status,
        comment,
        rows: checklist,
      },
    ];
  });
  return { cooperatives, count: found[0]?.count ?? 0, mayOpen: communeCodes.length > 0 };
}
