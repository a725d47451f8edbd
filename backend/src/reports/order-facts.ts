import type { Definition, ReportCell, ReportColumn } from "@cho-phien/contract";
import { lastDayOf, monthsOf, type Period } from "@cho-phien/reporting";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { share } from "./view/figures";

const rows = z.array(
  z.object({
    cooperative_id: z.string(),
    orders: z.number(),
    shipped: z.number(),
    ship_seconds: z.coerce.bigint(),
    ended: z.number(),
    back: z.number(),
  }),
);

export type OrderFacts = z.infer<typeof rows>[number];

/** Orders of a cooperative in a period, how long they waited to be shipped, how many came back (reports.md R3). */
export const ORDER_COLUMNS: readonly ReportColumn[] = [
  { key: "orders", kind: "count", label: { vi: "Đơn trên chợ", en: "Orders" }, definition: "orders" },
  { key: "ship_days", kind: "days", label: { vi: "Ngày chờ gửi", en: "Days to ship" }, definition: "ship_days" },
  { key: "returned", kind: "share", label: { vi: "Đơn có hàng trả", en: "Returned" }, definition: "returned" },
];

export const ORDER_DEFINITIONS: readonly Definition[] = [
  {
    key: "orders",
    version: 1,
    name: { vi: "Đơn trên chợ", en: "Orders" },
    text: {
      vi: "Số kiện hàng khách đặt của hợp tác xã trong kỳ, tính theo ngày đặt; hàng bán ở hội chợ, cửa hàng không tính.",
      en: "Consignments shoppers ordered from the cooperative in the period, by the day of the order; sales at fairs and in shops are not in it.",
    },
  },
  {
    key: "ship_days",
    version: 1,
    name: { vi: "Ngày chờ gửi", en: "Days to ship" },
    text: {
      vi: "Trung bình từ lúc khách đặt đến lúc hợp tác xã gửi hàng, của các đơn đặt trong kỳ đã gửi.",
      en: "On average from the order to its shipping, of the period's orders that were shipped.",
    },
  },
  {
    key: "returned",
    version: 1,
    name: { vi: "Đơn có hàng trả", en: "Returned" },
    text: {
      vi: "Trong số đơn đặt trong kỳ đã tới tay khách hoặc đã quay về, tỷ lệ khách không nhận hoặc trả lại, cả đơn hay một phần.",
      en: "Of the period's orders that reached the shopper or came back, the share refused or returned, whole or in part.",
    },
  },
];

/** The cells of one cooperative; of a place without orders only their number can be said. */
export function orderCells(of: OrderFacts | undefined): Readonly<Record<string, ReportCell>> {
  const { orders = 0, shipped = 0, ship_seconds: seconds = 0n, ended = 0, back = 0 } = of ?? {};
  return {
    orders: { value: String(orders) },
    ship_days: { value: shipped === 0 ? null : tenthsOfDays(seconds, BigInt(shipped)) },
    returned: { value: share(BigInt(back), BigInt(ended)) },
  };
}

const TENTH_SECONDS = 8_640n;

/** Seconds ÷ orders as days with one decimal, half up. */
function tenthsOfDays(seconds: bigint, orders: bigint): string {
  const by = orders * TENTH_SECONDS;
  const tenths = (2n * seconds + by) / (2n * by);
  return `${tenths / 10n}.${tenths % 10n}`;
}

/**
 * By the index consignment_pace alone: what it reads is the period's orders of these cooperatives. What was to be paid in
 * advance counts from when it was: nobody could send it before, and what nobody paid was no order of hers.
 */
export async function readOrderFacts(
  knex: Knex,
  { ids, period }: { readonly ids: readonly string[]; readonly period: Period },
): Promise<ReadonlyMap<string, OrderFacts>> {
  const bindings = { ids: [...ids], first: `${monthsOf(period)[0]}-01`, last: lastDayOf(period) };
  const found = rows.parse((await knex.raw(ORDERS, bindings)).rows);
  return new Map(found.map((it) => [it.cooperative_id, it]));
}

const ORDERS = `
  select c.cooperative_id, count(*)::int as orders, count(c.shipped_at)::int as shipped,
         coalesce(floor(sum(extract(epoch from c.shipped_at - coalesce(c.paid_at, c.placed_at)))), 0)::bigint::text as ship_seconds,
         (count(*) filter (where c.step in ('delivered', 'refused', 'returned')))::int as ended,
         (count(*) filter (where c.step in ('refused', 'returned') or (c.step = 'delivered' and r.consignment_id is not null)))::int as back
    from consignment c left join (select distinct consignment_id from consignment_refund) r on r.consignment_id = c.id
   where c.cooperative_id = any(:ids) and c.deleted_at is null and (c.paid_through = 'cod' or c.paid_at is not null)
     and c.placed_at >= cast(:first as timestamp) at time zone 'Asia/Ho_Chi_Minh'
     and c.placed_at < (cast(:last as timestamp) + interval '1 day') at time zone 'Asia/Ho_Chi_Minh'
   group by 1`;
