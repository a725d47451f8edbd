import type { ConsignmentList, ConsignmentRow, ConsignmentStep } from "@cho-phien/contract";
import { add, dongFromWire, dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { photoShape } from "../catalogue/photo-shape";
import { type ConsignmentFilter, CASH_DUE_SQL, conditionsOf, LATE_SQL } from "./filter";
import { type ConsignmentRecord, consignmentRow, isPaid } from "./rows";

const listed = consignmentRow.extend({
  is_late: z.boolean(),
  pieces: z.number(),
  first_name: z.string().nullable(),
  first_photo: z.object({ view: photoShape.nullable() }).nullable(),
});
const counted = z.array(
  z.object({ step: z.string(), count: z.number(), cash_due: z.number(), late: z.number(), unpaid: z.number() }),
);
const total = z.array(z.object({ count: z.number(), asked_back: z.number(), first_asked: z.string().nullable() }));

/** What shoppers ask to give back and nobody has answered. */
const WAITING_RETURNS = `return_request q where q.cooperative_id = ?
  and not exists (select from return_decision d where d.request_id = q.id)`;

/** One page of a cooperative's consignments, newest first, with the counts of all steps. Three statements, however long. */
export async function readConsignments(
  container: MedusaContainer,
  cooperativeId: string,
  filter: ConsignmentFilter,
): Promise<ConsignmentList> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const conditions = conditionsOf(filter);
  const where = `c.cooperative_id = ? and c.deleted_at is null${conditions.sql}`;
  const values = [cooperativeId, ...conditions.values];
  const [rows, found, counts] = await Promise.all([
    // The page is cut before the lines are joined: a lateral join of ten thousand would be thrown away.
    knex.raw(
      `select c.*, l.pieces, l.first_name, l.first_photo, ${LATE_SQL} as is_late
         from (select * from consignment c where ${where}
                order by c.placed_at desc, c.id limit ${filter.size} offset ${(filter.page - 1) * filter.size}) c
         join lateral (select coalesce(sum(quantity), 0)::int as pieces,
                              (array_agg(product_title order by id))[1] as first_name,
                              (array_agg(photo order by id))[1] as first_photo
                         from consignment_line where consignment_id = c.id and deleted_at is null) l on true
        order by c.placed_at desc, c.id`,
      values,
    ),
    knex.raw(
      `select count(*)::int as count, (select count(*)::int from ${WAITING_RETURNS}) as asked_back,
              (select q.consignment_id from ${WAITING_RETURNS} order by q.asked_at, q.id limit 1) as first_asked
         from consignment c where ${where}`,
      [cooperativeId, cooperativeId, ...values],
    ),
    knex.raw(
      `select c.step, count(*)::int as count, count(*) filter (where ${LATE_SQL})::int as late,
              count(*) filter (where c.step = 'delivered' and ${CASH_DUE_SQL})::int as cash_due,
              count(*) filter (where c.step = 'placed' and c.paid_through <> 'cod' and c.paid_at is null)::int as unpaid
         from consignment c where c.cooperative_id = ? and c.deleted_at is null group by c.step`,
      [cooperativeId],
    ),
  ]);
  const byStep = counted.parse(counts.rows);
  const [totals] = total.parse(found.rows);
  return {
    consignments: z.array(listed).parse(rows.rows).map(rowOf),
    count: totals?.count ?? 0,
    askedBack: { count: totals?.asked_back ?? 0, consignmentId: totals?.first_asked ?? null },
    counts: countsOf(byStep),
    cashDueCount: byStep.reduce((sum, row) => sum + row.cash_due, 0),
    lateCount: byStep.reduce((sum, row) => sum + row.late, 0),
    awaitingPaymentCount: byStep.reduce((sum, row) => sum + row.unpaid, 0),
  };
}

function countsOf(rows: readonly { readonly step: string; readonly count: number }[]): ConsignmentList["counts"] {
  const of = (step: ConsignmentStep) => rows.find((row) => row.step === step)?.count ?? 0;
  return {
    placed: of("placed"),
    accepted: of("accepted"),
    packed: of("packed"),
    shipped: of("shipped"),
    failed: of("failed"),
    delivered: of("delivered"),
    refused: of("refused"),
    returned: of("returned"),
  };
}

function rowOf(it: z.infer<typeof listed>): ConsignmentRow {
  const firstLine = { name: it.first_name ?? "", photo: it.first_photo?.view ?? null };
  return consignmentRowOf(it, { piecesCount: it.pieces, firstLine, isLate: it.is_late });
}

type Contents = Pick<ConsignmentRow, "piecesCount" | "firstLine" | "isLate">;

/** What a card and a page share. */
export function consignmentRowOf(it: ConsignmentRecord, contents: Contents): ConsignmentRow {
  return {
    id: it.id,
    orderCode: it.order_code,
    step: it.step,
    payment: isPaid(it) ? "received" : it.paid_through === "cod" ? "due_on_delivery" : "awaiting_payment",
    paidThrough: it.paid_through,
    placedAt: it.placed_at.toISOString(),
    recipientName: it.recipient.name,
    provinceName: it.recipient.provinceName,
    ...contents,
    totalDong: dongToWire(add(dongFromWire(it.goods_dong), dongFromWire(it.shipping_dong))),
    attempts: it.attempts,
    carrier: it.carrier,
    trackingCode: it.tracking_code,
  };
}
