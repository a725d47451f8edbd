import type { CodDesk, HeldCodLine } from "@cho-phien/contract";
import { dongFromWire } from "@cho-phien/money";
import { resolutionsOf } from "@cho-phien/settlement";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { lineOf } from "./read-sheet";
import { IS_HELD, LINE_COLUMNS, storedLine } from "./stored-line";

const PAGE_SIZE = 20;
/** A queue is worked from its top; what lies below comes up. */
const HELD_MOST = 50;
const OVERDUE_MOST = 50;
/** Carriers pay weekly at the latest, and a bank takes its day: after ten days one rings up. */
const OVERDUE_DAYS = 10;

const sheets = z.array(
  z.object({
    id: z.string(),
    carrier: z.string(),
    file_name: z.string(),
    accepted_at: z.date(),
    lines_count: z.number(),
    collected: z.string(),
    fee: z.string(),
    net: z.string(),
    held: z.number(),
  }),
);
const counts = z.array(z.object({ sheets: z.number(), held: z.number(), overdue: z.number() }));
const held = z.array(storedLine.extend({ order_code: z.string().nullable(), cooperative_name: z.string().nullable() }));
const overdue = z.array(
  z.object({
    id: z.string(),
    order_id: z.string(),
    order_code: z.string(),
    name: z.string(),
    phone: z.string(),
    carrier: z.string().nullable(),
    tracking_code: z.string().nullable(),
    delivered_at: z.date(),
    due: z.string(),
  }),
);

/** A line that owes money to the market is on the desk too, until the carrier has paid it. */
const ON_THE_DESK = `(${IS_HELD} or l.resolution = 'carrier_debt')`;

/** Delivered, to be paid in cash, and the cash neither kept by the cooperative nor on any carrier's sheet. */
const IS_OVERDUE = `c.deleted_at is null and c.step = 'delivered'
  and (c.cash_received_at is null or c.cash_held_by = 'carrier')
  and c.paid_through = 'cod'
  and c.delivered_at < cast(:now as timestamptz) - interval '${OVERDUE_DAYS} days'
  and not exists (select from cod_sheet_line l where l.consignment_id = c.id)`;

/** The operator's page in one reading: a page of sheets, and the tops of both queues with their whole counts. */
export async function readCodDesk(knex: Knex, page: number): Promise<CodDesk> {
  const now = clock.now();
  const [taken, held, late, counted] = await Promise.all([
    readTaken(knex, page),
    readHeld(knex),
    readOverdue(knex, now),
    knex.raw(
      `select (select count(*)::int from cod_sheet where accepted_at is not null) as sheets,
              (select count(*)::int from cod_sheet_line l where ${ON_THE_DESK}) as held,
              (select count(*)::int from consignment c where ${IS_OVERDUE}) as overdue`,
      { now },
    ),
  ]);
  const [count] = counts.parse(counted.rows);
  return {
    page,
    pageSize: PAGE_SIZE,
    sheetsCount: count?.sheets ?? 0,
    sheets: taken,
    heldCount: count?.held ?? 0,
    held,
    overdueDays: OVERDUE_DAYS,
    overdueCount: count?.overdue ?? 0,
    overdue: late,
  };
}

async function readTaken(knex: Knex, page: number): Promise<CodDesk["sheets"]> {
  const found = await knex.raw(
    `select s.id, s.carrier, s.file_name, s.accepted_at, t.* from (
       select * from cod_sheet where accepted_at is not null order by accepted_at desc, id limit ? offset ?) s
       join lateral (select count(*)::int as lines_count, coalesce(sum(collected_dong), 0)::text as collected,
                            coalesce(sum(fee_dong), 0)::text as fee,
                            coalesce(sum(collected_dong - fee_dong), 0)::text as net,
                            count(*) filter (where ${ON_THE_DESK})::int as held
                       from cod_sheet_line l where l.sheet_id = s.id) t on true
      order by s.accepted_at desc, s.id`,
    [PAGE_SIZE, (page - 1) * PAGE_SIZE],
  );
  return sheets.parse(found.rows).map((it) => ({
    id: it.id,
    carrier: it.carrier,
    fileName: it.file_name,
    acceptedAt: it.accepted_at.toISOString(),
    linesCount: it.lines_count,
    collectedDong: it.collected,
    feeDong: it.fee,
    netDong: it.net,
    heldCount: it.held,
  }));
}

async function readHeld(knex: Knex): Promise<readonly HeldCodLine[]> {
  const found = await knex.raw(
    `select ${LINE_COLUMNS}, c.order_code, p.name as cooperative_name from cod_sheet_line l
       left join consignment c on c.id = l.consignment_id left join cooperative p on p.id = c.cooperative_id
      where ${ON_THE_DESK} order by l.created_at, l.row, l.id limit ?`,
    [HELD_MOST],
  );
  return held.parse(found.rows).map((it) => ({
    ...lineOf(it),
    id: it.id,
    carrier: it.carrier,
    orderCode: it.order_code,
    cooperativeName: it.cooperative_name,
    resolution: it.resolution,
    note: it.note,
    resolutions: resolutionsOf({
      match: it.match,
      collectedDong: dongFromWire(it.collected_dong),
      dueDong: it.due_dong === null ? null : dongFromWire(it.due_dong),
      resolution: it.resolution,
    }),
  }));
}

const DAY_MS = 86_400_000;

async function readOverdue(knex: Knex, now: Date): Promise<CodDesk["overdue"]> {
  const found = await knex.raw(
    `select c.id, c.order_id, c.order_code, p.name, p.phone, c.carrier, c.tracking_code, c.delivered_at,
            (c.goods_dong + c.shipping_dong)::text as due
       from consignment c join cooperative p on p.id = c.cooperative_id
      where ${IS_OVERDUE} order by c.delivered_at, c.id limit ${OVERDUE_MOST}`,
    { now },
  );
  return overdue.parse(found.rows).map((it) => ({
    consignmentId: it.id,
    orderId: it.order_id,
    orderCode: it.order_code,
    cooperativeName: it.name,
    cooperativePhone: it.phone,
    carrier: it.carrier,
    trackingCode: it.tracking_code,
    deliveredAt: it.delivered_at.toISOString(),
    days: Math.floor((now.getTime() - it.delivered_at.getTime()) / DAY_MS),
    dueDong: it.due,
  }));
}
