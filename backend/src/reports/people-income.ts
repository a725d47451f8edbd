import type { PeopleIncome, UnitName } from "@cho-phien/contract";
import { firstDayOf, lastDayOf, type Period } from "@cho-phien/reporting";
import type { OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { findUnit } from "../officers/later-units";
import { noteLook } from "../officers/note-look";
import { unitName } from "../officers/read-officers";
import { communesUnder } from "../officers/scope";
import { reportPeriod } from "./asked-period";

/** A file is read by a program, which waits longer for more. */
const PAGE_SIZE = { screen: 50, file: 500 } as const;

const rows = z.array(
  z.object({
    member_id: z.string(),
    full_name: z.string(),
    commune_code: z.string(),
    cooperative_id: z.string(),
    cooperative: z.string(),
    accrued: z.string(),
    paid: z.string(),
    confirmed: z.string(),
    count: z.number(),
  }),
);

export type PeopleAsked = {
  readonly officerId: string;
  readonly unit: OrgUnit;
  readonly period: Period;
  readonly cooperativeId: string | null;
  readonly reason: string;
  readonly page: number;
  readonly asFile: boolean;
  readonly now: Date;
};

/**
 * Named members' income in a unit. The look and its access rows are written in the transaction that reads: no row, no reading.
 * Nothing of what they told about themselves is in it: that was said for sums only.
 */
export async function readPeopleIncome(knex: Knex, asked: PeopleAsked): Promise<PeopleIncome> {
  const { unit, period, page, now } = asked;
  const name: UnitName = unitName(unit);
  const found = await knex.transaction(async (trx) => {
    const read = rows.parse((await trx.raw(STATEMENT, bindingsOf(asked))).rows);
    await noteLook(trx, {
      officerId: asked.officerId,
      unitCode: unit.code,
      purpose: asked.asFile ? "export" : "view",
      reason: asked.reason,
      question: `${name.name}, ${reportPeriod(period).vi}${asked.cooperativeId ? `, ${read[0]?.cooperative ?? ""}` : ""}, trang ${page}`,
      people: read.map((it) => ({ memberId: it.member_id, cooperativeId: it.cooperative_id })),
    });
    return read;
  });
  const count = found[0]?.count ?? 0;
  return {
    unit: name,
    period: reportPeriod(period),
    readAt: now.toISOString(),
    page,
    pagesCount: Math.max(1, Math.ceil(count / sizeOf(asked))),
    count,
    people: found.map((it) => ({
      memberId: it.member_id,
      fullName: it.full_name,
      communeName: findUnit(it.commune_code)?.fullName ?? it.commune_code,
      cooperative: { id: it.cooperative_id, name: it.cooperative },
      accruedDong: it.accrued,
      paidDong: it.paid,
      confirmedDong: it.confirmed,
    })),
  };
}

const sizeOf = ({ asFile }: PeopleAsked) => PAGE_SIZE[asFile ? "file" : "screen"];

function bindingsOf(asked: PeopleAsked) {
  const { unit, period, cooperativeId, page } = asked;
  return {
    communes: [...communesUnder([unit])],
    first: firstDayOf(period),
    last: lastDayOf(period),
    cooperative: cooperativeId,
    size: sizeOf(asked),
    skipped: (page - 1) * sizeOf(asked),
  };
}

const STATEMENT = `
  select m.member_id, p.full_name, m.commune_code, m.cooperative_id, c.name as cooperative, sum(m.accrued)::text as accrued,
         sum(m.paid)::text as paid, sum(m.confirmed)::text as confirmed, count(*) over ()::int as count
    from income_monthly m join member p on p.id = m.member_id join cooperative c on c.id = m.cooperative_id
   where m.commune_code = any(:communes) and m.month between cast(:first as date) and cast(:last as date)
     and (cast(:cooperative as text) is null or m.cooperative_id = :cooperative)
   group by m.member_id, p.full_name, m.commune_code, m.cooperative_id, c.name
   order by c.name, p.full_name, m.member_id, m.commune_code limit :size offset :skipped`;
