import type { SaleRow, SalesDay } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../boundary/refusal";

const PAGE_SIZE = 50;

export type SalesFilter = { readonly date: string; readonly page: number };

/** Reads ?date=&page=; the day is Vietnam's, today when none is named. */
export function readSalesFilter(query: Readonly<Record<string, unknown>>, now: Date): SalesFilter {
  const { date = dateOf(now.toISOString()), page = "1" } = query;
  if (typeof date !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))
    throw refuse("filter_invalid", { name: "date" }, "date");
  const number = Number(page);
  if (!Number.isInteger(number) || number < 1 || number > 10_000)
    throw refuse("filter_invalid", { name: "page" }, "page");
  return { date, page: number };
}

const channel = z.enum(["fair", "shop", "wholesale", "other"]);
const saleRows = z.array(
  z.object({
    sale_key: z.string(),
    channel,
    sold_at: z.date(),
    total: z.string(),
    lines: z.array(z.object({ name: z.string(), quantity: z.number(), amountDong: z.string() })),
    undone_because: z.string().nullable(),
  }),
);
const totalRows = z.array(z.object({ channel, sales: z.number(), total: z.string() }));

/** Lines in the books, with the reason of their correction where there is one. A kept line without a journal is no sale. */
const IN_BOOKS = `
  select r.*, (select c.reason from income_journal c where c.reverses_id = j.id) as undone_because
    from recorded_sale r join income_journal j on j.source_id = r.id and j.kind = 'sale.recorded'
   where r.cooperative_id = ? and r.sale_key is not null
     and r.sold_at >= (?::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'
     and r.sold_at < (?::date + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh'`;

/** One page of a day's sales outside the platform, newest first, and the day's totals by channel. Three statements. */
export async function readSalesDay(
  container: MedusaContainer,
  cooperativeId: string,
  { date, page }: SalesFilter,
): Promise<SalesDay> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const day = [cooperativeId, date, date];
  const [sales, totals, counted] = await Promise.all([
    knex.raw(
      `select s.sale_key, s.channel, min(s.sold_at) as sold_at, sum(s.amount)::text as total,
              json_agg(json_build_object('quantity', s.quantity, 'amountDong', s.amount::text, 'name',
                concat_ws(', ', p.title, case when several.has then v.title end)) order by s.line_no) as lines,
              max(s.undone_because) as undone_because
         from (${IN_BOOKS}) s left join product p on p.id = s.product_id left join product_variant v on v.id = s.variant_id
         left join lateral (select count(*) > 1 as has from product_variant o where o.product_id = s.product_id) several on true
        group by s.sale_key, s.channel order by 3 desc, 1 limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`,
      day,
    ),
    knex.raw(
      `select s.channel, count(distinct s.sale_key)::int as sales,
              sum(s.amount)::text as total
         from (${IN_BOOKS}) s where s.undone_because is null group by 1 order by 1`,
      day,
    ),
    // Those taken back stand on the pages too.
    knex.raw(`select count(distinct s.sale_key)::int as n from (${IN_BOOKS}) s`, day),
  ]);
  return {
    date,
    page,
    pageSize: PAGE_SIZE,
    count: z.array(z.object({ n: z.number() })).parse(counted.rows)[0]?.n ?? 0,
    sales: saleRows.parse(sales.rows).map(saleOf),
    totals: totalRows
      .parse(totals.rows)
      .map((it) => ({ channel: it.channel, salesCount: it.sales, totalDong: it.total })),
  };
}

function saleOf(row: z.infer<typeof saleRows>[number]): SaleRow {
  return {
    key: row.sale_key,
    channel: row.channel,
    soldAt: row.sold_at.toISOString(),
    totalDong: row.total,
    lines: row.lines,
    undoneBecause: row.undone_because,
  };
}
