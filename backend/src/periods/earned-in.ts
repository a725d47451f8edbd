import { monthsOf, type Period } from "@cho-phien/reporting";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

const rows = z.array(z.object({ code: z.string(), month: z.string() }));

/**
 * In which months of some periods (yyyy-mm-01) somebody of a commune earned. One look into the index for each commune and month: it
 * doesn't read the rows of those who earned, of which a quarter has hundreds of thousands.
 */
export async function earnedIn(
  knex: Knex,
  { communes, periods }: { readonly communes: readonly string[]; readonly periods: readonly Period[] },
) {
  const months = [...new Set(periods.flatMap(monthsOf))].map((it) => `${it}-01`);
  return rows.parse((await knex.raw(EARNED, { communes: [...communes], months })).rows);
}

const EARNED = `
  select c.code, m.month::text as month
    from unnest(cast(:communes as text[])) c(code) cross join unnest(cast(:months as date[])) m(month)
   cross join lateral (
     select 1 from income_monthly e where e.commune_code = c.code and e.month = m.month limit 1) e`;
