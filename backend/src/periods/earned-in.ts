import { firstDayOf, lastDayOf, monthsOf, type Period } from "@cho-phien/reporting";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

const rows = z.array(z.object({ code: z.string(), month: z.string() }));

/**
 * In which months of some periods (yyyy-mm-01) somebody of a commune earned; of a single period its first day stands for all of it.
 * One look into the index for each commune and month, or period: it doesn't read the rows of those who earned, of which a quarter has
 * hundreds of thousands.
 */
export async function earnedIn(
  knex: Knex,
  { communes, periods }: { readonly communes: readonly string[]; readonly periods: readonly Period[] },
) {
  const [only, ...others] = periods;
  const spans =
    only && others.length === 0
      ? [{ first: firstDayOf(only), last: lastDayOf(only) }]
      : [...new Set(periods.flatMap(monthsOf))].map((it) => ({ first: `${it}-01`, last: `${it}-01` }));
  const bindings = {
    communes: [...communes],
    firsts: spans.map((it) => it.first),
    lasts: spans.map((it) => it.last),
  };
  return rows.parse((await knex.raw(EARNED, bindings)).rows);
}

const EARNED = `
  select c.code, m.first::text as month
    from unnest(cast(:communes as text[])) c(code)
   cross join unnest(cast(:firsts as date[]), cast(:lasts as date[])) m(first, last)
   cross join lateral (
     select 1 from income_monthly e
      where e.commune_code = c.code and e.month between m.first and m.last limit 1) e`;
