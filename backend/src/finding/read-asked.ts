import type { AskedText } from "@cho-phien/contract";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

/** A text is shown from this many times on: what one person typed is nobody's business. */
export const OFTEN = 3;
const DAYS = 30;
const MOST = 50;

const rows = z.array(
  z.object({ text: z.string(), asked: z.number(), found_nothing: z.number(), last_day: z.string() }),
);

/** What was looked for in vain these thirty days, most often first. */
export async function readFoundNothing(knex: Knex): Promise<readonly AskedText[]> {
  const answer = await knex.raw(
    `select text, sum(asked)::int as asked, sum(found_nothing)::int as found_nothing, max(day)::text as last_day
       from search_asked where day > (now() at time zone 'Asia/Ho_Chi_Minh')::date - ${DAYS}
      group by text having sum(asked) >= ${OFTEN} and sum(found_nothing) > 0
      order by 3 desc, 2 desc, 1 limit ${MOST}`,
  );
  return rows.parse(answer.rows).map((it) => ({
    text: it.text,
    asked: it.asked,
    foundNothing: it.found_nothing,
    lastDay: it.last_day,
  }));
}
