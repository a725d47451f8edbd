import type { OwnData } from "@cho-phien/contract";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

const MOST = 500;

const rows = z.array(
  z.object({
    at: z.date(),
    who: z.string(),
    is_officer: z.boolean(),
    cooperative: z.string(),
    purpose: z.enum(["view", "explain", "edit", "export"]),
    reason: z.string().nullable(),
  }),
);

/** Who opened her record, of her cooperatives and of the Union, newest first. */
export async function readOwnLooks(knex: Knex, memberId: string): Promise<OwnData["looks"]> {
  const answer = await knex.raw(
    `select a.at, coalesce(s.full_name, o.full_name, '—') as who, a.actor_type = 'union_officer' as is_officer,
            c.name as cooperative, a.purpose, l.reason
       from member_access a join cooperative c on c.id = a.cooperative_id
       left join coop_staff s on a.actor_type = 'coop_staff' and s.id = a.actor_id
       left join union_officer o on a.actor_type = 'union_officer' and o.id = a.actor_id
       left join officer_look l on l.id = a.look_id
      where a.member_id = ? order by a.id desc limit ${MOST}`,
    [memberId],
  );
  return rows.parse(answer.rows).map(({ at, who, is_officer, cooperative, purpose, reason }) => ({
    ...{ at: at.toISOString(), who, from: is_officer ? "officer" : "staff" },
    ...{ cooperativeName: cooperative, purpose, reason },
  }));
}
