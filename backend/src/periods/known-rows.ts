import { firstDayOf, lastDayOf, type Period, type SnapshotRow } from "@cho-phien/reporting";
import { dong } from "@cho-phien/money";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { findUnit } from "../officers/later-units";
import { readPlaces } from "../reports/table/unit-places";

const amount = z.string().transform((text) => dong(BigInt(text)));
const rows = z.array(
  z.object({
    unit_code: z.string(),
    accrued: amount,
    paid: amount,
    confirmed: amount,
    members: z.number(),
    cooperatives: z.number(),
  }),
);

type Asked = { readonly period: Period; readonly unit: string; readonly asKnownOn: Date };

/**
 * A unit's figures and those right below it as the books knew them at an instant: read from the journals recorded by then, on
 * the map of the period's last day. The same instant gives the same rows for ever; what it reads grows with the period's journals
 * in the books of whoever earned there.
 */
export async function knownRows(knex: Knex, { period, unit, asKnownOn }: Asked): Promise<readonly SnapshotRow[]> {
  const places = await readPlaces(knex, lastDayOf(period));
  const level = findUnit(unit)?.level ?? "commune";
  const held = [...places.of].filter(
    ([, it]) => level === "nation" || it.unit === unit || it.province === unit || places.parentOf.get(it.unit) === unit,
  );
  const answer = await knex.raw(STATEMENT, {
    communes: held.map(([code]) => code),
    units: held.map(([, it]) => it.unit),
    provinces: held.map(([, it]) => it.province ?? "VN*"),
    first: firstDayOf(period),
    last: lastDayOf(period),
    start: new Date(`${firstDayOf(period)}T00:00:00+07:00`),
    end: new Date(Date.parse(`${lastDayOf(period)}T00:00:00+07:00`) + 86_400_000),
    known: asKnownOn,
    depth: level === "nation" ? 1 : level === "province" ? 2 : 3,
    top: unit,
  });
  return rows.parse(answer.rows).map((row) => ({
    key: { unit: row.unit_code },
    accruedDong: row.accrued,
    paidDong: row.paid,
    confirmedDong: row.confirmed,
    members: row.members,
    cooperatives: row.cooperatives,
  }));
}

/** Every unit is its own row; `depth` is the level of the unit asked for, the rows are it and the level below. */
const STATEMENT = `
  with place as (
    select * from unnest(cast(:communes as text[]), cast(:units as text[]), cast(:provinces as text[])) as p(commune_code, u2, u1)
  ), books as materialized (
    select distinct m.cooperative_id from income_monthly m
     where m.commune_code = any(:communes) and m.month between cast(:first as date) and cast(:last as date)
  ), base as (
    select p.u1, p.u2, coalesce(same.same_as, a.member_id) as member_id, a.cooperative_id, sum(i.amount) filter (where k.in_accrued) as a,
           sum(i.amount) filter (where k.in_paid) as p, sum(i.amount) filter (where k.in_confirmed) as c
      from books join income_journal j on j.cooperative_id = books.cooperative_id join income_posting i on i.journal_id = j.id
      join income_account a on a.id = i.account_id and a.member_id <> '' join income_account_kind k on k.kind = a.kind
      join place p on p.commune_code = i.commune_code
      left join member_same(:known) same on same.member_id = a.member_id
     where j.effective_at >= :start and j.effective_at < :end and j.recorded_at <= :known
     group by 1, 2, 3, 4
  ), levels as (
    select 1 as depth, 'VN' as unit_code, * from base union all select 2, u1, * from base union all select 3, u2, * from base
  ), each_member as (
    select unit_code, member_id, coalesce(sum(a), 0) as a, coalesce(sum(p), 0) as p, coalesce(sum(c), 0) as c from levels
     where depth in (:depth, :depth + 1) group by 1, 2
  )
  select m.unit_code, sum(a)::bigint::text as accrued, sum(p)::bigint::text as paid, sum(c)::bigint::text as confirmed,
         count(*)::int as members, (select count(distinct cooperative_id)::int from levels l where l.unit_code = m.unit_code
           and (coalesce(l.a, 0), coalesce(l.p, 0), coalesce(l.c, 0)) <> (0, 0, 0)) as cooperatives
    from each_member m where (a, p, c) <> (0, 0, 0) and (m.unit_code = :top or :depth < 3)
   group by 1 order by 1`;

/**
 * An instant by which every journal recorded up to it can be read: waits for the posts under way, lets new ones go on at once.
 * Without it a post committed late would be missing from what was published and there when it is read again.
 */
export async function settledInstant(knex: Knex): Promise<Date> {
  return await knex.transaction(async (trx) => {
    await trx.raw("lock table income_chain_head in share mode");
    const [{ at }] = z
      .tuple([z.object({ at: z.date() })])
      .parse((await trx.raw("select date_trunc('milliseconds', clock_timestamp()) as at")).rows);
    return at;
  });
}
