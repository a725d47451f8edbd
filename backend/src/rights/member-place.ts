import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

export type MemberPlace = {
  readonly communeCode: string;
  /** Her newest cooperative: a look at her is noted there. */
  readonly cooperativeId: string;
};

const rows = z.array(z.object({ commune_code: z.string(), cooperative_id: z.string() }));

/** Where a member lives and which cooperative she came to last; null for who never was, and for who was erased. */
export async function memberPlace(knex: Knex, memberId: string): Promise<MemberPlace | null> {
  const answer = await knex.raw(
    `select m.commune_code, s.cooperative_id from member m join membership s on s.member_id = m.id and s.deleted_at is null
      where m.id = ? and m.deleted_at is null and not exists (select from member_erasure e where e.member_id = m.id)
      order by s.valid_from desc, s.id desc limit 1`,
    [memberId],
  );
  const [found] = rows.parse(answer.rows);
  return found ? { communeCode: found.commune_code, cooperativeId: found.cooperative_id } : null;
}
