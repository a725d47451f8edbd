import { firstDayOf, lastDayOf, type Period, periodCode } from "@cho-phien/reporting";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { periodOfCode } from "./frame";
import { noteNews } from "./freshness";

/** With more agreements than this the report reads what the job left some minutes ago. */
const MANY_AGREEMENTS = 3_000;

const stands = z.tuple([
  z.object({
    version: z.coerce.number(),
    facts: z.string(),
    agreements: z.number(),
    may_be_read: z.boolean(),
    is_new: z.boolean(),
  }),
]);

/**
 * Makes sure that report_work has a period's women with at least three months of confirmed income under an agreement, two months
 * before the period among them: a run that ends in its first month counts.
 */
export async function keepWork(knex: Knex, period: Period): Promise<void> {
  await noteNews(knex);
  const { agreements, may_be_read: mayBeRead, is_new: isNew } = await standingOf(knex, period);
  if (isNew && !(mayBeRead && agreements > MANY_AGREEMENTS)) await remakeWork(knex, period);
  await knex("report_table")
    .where({ breakdown: "work", period: periodCode(period) })
    .andWhere("asked_at", "<", knex.raw("clock_timestamp() - interval '1 day'"))
    .update({ asked_at: knex.fn.now() });
}

const kept = z.array(z.object({ period: z.string() }));

/** Makes anew the periods that have news; those that nobody asked about for so long are left. */
export async function refreshWork(knex: Knex, since: Date): Promise<void> {
  const found = await knex("report_table")
    .select("period")
    .where({ breakdown: "work" })
    .andWhere("asked_at", ">", since);
  for (const { period } of kept.parse(found)) {
    const of = periodOfCode(period);
    if ((await standingOf(knex, of)).is_new) await remakeWork(knex, of);
    else await knex("report_table").where({ breakdown: "work", period }).update({ known_on: knex.fn.now() });
  }
}

async function remakeWork(knex: Knex, period: Period): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`report:work:${periodCode(period)}`]);
    const started = performance.now();
    const { version, facts, is_new: isNew } = await standingOf(trx, period);
    if (!isNew) return;
    await trx("report_work")
      .where({ period: periodCode(period) })
      .delete();
    await trx.raw(WORK, { code: periodCode(period), first: firstDayOf(period), end: lastDayOf(period) });
    const row = {
      version,
      facts_version: facts,
      known_on: new Date(),
      took_ms: Math.round(performance.now() - started),
    };
    await trx("report_table")
      .insert({
        ...row,
        breakdown: "work",
        period: periodCode(period),
        frame: periodCode(period),
        asked_at: new Date(),
      })
      .onConflict(["breakdown", "period"])
      .merge(row);
  });
}

async function standingOf(knex: Knex, period: Period) {
  const bindings = { code: periodCode(period), first: firstDayOf(period), end: lastDayOf(period) };
  return stands.parse((await knex.raw(STANDING, bindings)).rows)[0];
}

const STANDING = `
  select n.version, n.facts, n.agreements, coalesce(t.known_on > clock_timestamp() - interval '3 hours', false) as may_be_read,
         (t.version, t.facts_version) is distinct from (n.version, n.facts) as is_new
    from (select coalesce((select max(version) from report_month where month between cast(:first as date) - interval '2 months'
                   and cast(:end as date)), 0) as version, a.count::int as agreements, a.count || '/' || coalesce(a.at::text, '') as facts
            from (select count(*) as count, max(at) as at from work_agreement) a) n
    left join report_table t on t.breakdown = 'work' and t.period = :code`;

/** One woman on two records has one run of months. */
const WORK = `
  insert into report_work (period, member_id, cooperative_id, kind, commune_code, months)
    select distinct on (w.woman, w.cooperative_id) :code, w.woman, w.cooperative_id, c.kind, c.commune_code, e.months
      from (select coalesce(same.same_as, a.member_id) as woman, a.* from work_agreement a
              left join member_same('infinity') same on same.member_id = a.member_id) w
      join cooperative c on c.id = w.cooperative_id and c.deleted_at is null and c.kind <> 'household'
     cross join lateral (
       select array_agg(distinct to_char(m.month, 'YYYY-MM')) as months from income_monthly m
        where m.member_id in (select w.woman union select d.member_id from member_same('infinity') d where d.same_as = w.woman)
          and m.confirmed > 0
          and m.month between cast(:first as date) - interval '2 months' and cast(:end as date)) e
     where w.valid_from <= cast(:end as date) and (w.valid_until is null or w.valid_until >= cast(:end as date))
       and cardinality(e.months) >= 3
     order by w.woman, w.cooperative_id`;
