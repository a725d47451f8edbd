import type { RequestAnswer } from "@cho-phien/contract";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

/** An answer as a body brings it. */
export const requestAnswer = z.object({
  outcome: z.enum(["done", "refused"]),
  answer: z.string().max(500),
}) satisfies z.ZodType<RequestAnswer>;

const rows = z.array(z.object({ commune_code: z.string(), cooperatives: z.array(z.string()).nullable() }));

/** Whose desk a request lies on: her commune's, and her cooperatives'. Null for one that never was. */
export async function requestPlace(knex: Knex, requestId: string) {
  const answer = await knex.raw(
    `select m.commune_code, (select array_agg(s.cooperative_id) from membership s
              where s.member_id = m.id and s.deleted_at is null) as cooperatives
       from member_request r join member m on m.id = r.member_id where r.id = ?`,
    [requestId],
  );
  const [found] = rows.parse(answer.rows);
  return found ? { communeCode: found.commune_code, cooperativeIds: found.cooperatives ?? [] } : null;
}
