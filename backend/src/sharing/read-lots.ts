import type { LotDetail, LotHead, LotList, LotSales } from "@cho-phien/contract";
import { dongToWire, sum } from "@cho-phien/money";
import { dateOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { notHere } from "../boundary/refusal";
import { INCOME_MODULE } from "../modules/income";
import { contributionRows, whoMayBring } from "./contribution-rows";
import { lotSales } from "./lot-sales";

const heads = z.array(
  z.object({
    id: z.string(),
    code: z.string(),
    goods: z.string().nullable(),
    made_on: z.string(),
    members: z.number(),
    unit: z.enum(["piece", "gram", "minute"]).nullable(),
    units: z.string(),
  }),
);
const counts = z.array(z.object({ n: z.number() }));
const goods = z.array(z.object({ id: z.string(), title: z.string() }));

const PAGE = 20;
const HEAD = `
  select l.id, l.code, p.title as goods, to_char(l.made_on, 'YYYY-MM-DD') as made_on,
         count(c.member_id)::int as members, min(c.unit) as unit, coalesce(sum(c.units), 0)::text as units
    from income_lot l left join product p on p.id = l.product_id
    left join lot_contribution c on c.lot_id = l.id
     and c.revision = (select max(revision) from lot_contribution n where n.lot_id = l.id)
   where l.cooperative_id = ? and l.deleted_at is null`;

type Asked = { readonly cooperativeId: string; readonly page: number };

/** A page of a cooperative's lots, newest first, and the goods a new one can be of. */
export async function readLots(
  container: MedusaContainer,
  { cooperativeId, page }: Asked,
): Promise<Omit<LotList, "canRecord">> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const today = dateOf(clock.now());
  const [found, count, products, rule] = await Promise.all([
    knex.raw(`${HEAD} group by l.id, p.title order by l.made_on desc, l.created_at desc limit ? offset ?`, [
      cooperativeId,
      PAGE,
      (page - 1) * PAGE,
    ]),
    knex.raw("select count(*)::int as n from income_lot where cooperative_id = ? and deleted_at is null", [
      cooperativeId,
    ]),
    knex.raw(
      `select p.id, p.title from product p join product_product_cooperative_cooperative o on o.product_id = p.id
        where o.cooperative_id = ? and o.deleted_at is null and p.deleted_at is null order by p.title limit 500`,
      [cooperativeId],
    ),
    container.resolve(INCOME_MODULE).ruleInForce(cooperativeId, today),
  ]);
  return {
    lots: heads.parse(found.rows).map(headOf),
    count: counts.parse(count.rows)[0]?.n ?? 0,
    goods: goods.parse(products.rows),
    basis: rule?.basis ?? null,
    today,
  };
}

/** One lot with who brought what and what its sales came to. Another cooperative's is not here. */
export async function readLot(
  container: MedusaContainer,
  { cooperativeId, id }: { readonly cooperativeId: string; readonly id: string },
): Promise<Omit<LotDetail, "canRecord">> {
  const answer = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`${HEAD} and l.id = ? group by l.id, p.title`, [cooperativeId, id]);
  const [head] = heads.parse(answer.rows);
  if (!head) throw notHere();
  const [written, members, sales] = await Promise.all([
    container.resolve(INCOME_MODULE).contributionsOf(id),
    whoMayBring(container, { cooperativeId, at: middayOf(head.made_on) }),
    lotSales(container, id),
  ]);
  return {
    ...headOf(head),
    revision: written.revision,
    rows: contributionRows(members, written.contributions),
    sales: totalsOf(sales),
  };
}

/** An instant that is on this day (yyyy-mm-dd) in Vietnam. */
export function middayOf(date: string): Date {
  return new Date(`${date}T12:00:00+07:00`);
}

function headOf({ goods: title, made_on, members, ...head }: z.infer<typeof heads>[number]): LotHead {
  return { ...head, goods: title ?? "", madeOn: made_on, membersCount: members };
}

function totalsOf(sales: Awaited<ReturnType<typeof lotSales>>): LotSales {
  const shared = sales.filter((it) => it.accrued);
  const waiting = sales.filter((it) => !it.accrued && !it.isPooled);
  return {
    sharedCount: shared.length,
    sharedDong: dongToWire(sum(shared.map((it) => it.netDong))),
    waitingCount: waiting.length,
    waitingDong: dongToWire(sum(waiting.map((it) => it.netDong))),
  };
}
