import type { ConsignmentList, ConsignmentRow, ConsignmentStep } from "@cho-phien/contract";
import { add, dongFromWire, dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../boundary/refusal";
import { type ConsignmentRecord, consignmentRow } from "./rows";
import { photoShape } from "../catalogue/photo-shape";

const PAGE_SIZE = 20;
const STEPS: readonly ConsignmentStep[] = ["placed", "accepted", "shipped", "delivered", "refused"];

export type ConsignmentFilter = {
  readonly step: ConsignmentStep | null;
  readonly cashDue: boolean;
  readonly page: number;
};

/** Reads ?step=&cash=due&page=; refuses what it does not know instead of showing everything. */
export function readConsignmentFilter(query: Readonly<Record<string, unknown>>): ConsignmentFilter {
  const { step, cash, page } = query;
  const found = STEPS.find((it) => it === step) ?? null;
  if (step !== undefined && step !== "" && found === null) throw refuse("filter_invalid", { name: "step" }, "step");
  if (cash !== undefined && cash !== "" && cash !== "due") throw refuse("filter_invalid", { name: "cash" }, "cash");
  const number = page === undefined || page === "" ? 1 : Number(page);
  if (!Number.isInteger(number) || number < 1 || number > 10_000)
    throw refuse("filter_invalid", { name: "page" }, "page");
  return { step: found, cashDue: cash === "due", page: number };
}

const listed = consignmentRow.extend({
  pieces: z.number(),
  first_name: z.string().nullable(),
  first_photo: z.object({ view: photoShape.nullable() }).nullable(),
});

/** One page of a cooperative's consignments, newest first, with the counts of all steps. */
export async function readConsignments(
  container: MedusaContainer,
  cooperativeId: string,
  { step, cashDue, page }: ConsignmentFilter,
): Promise<ConsignmentList> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const conditions = [
    ...(step === null ? [] : [{ sql: " and c.step = ?", values: [step] }]),
    ...(cashDue ? [{ sql: " and c.step = 'delivered' and c.cash_received_at is null", values: [] }] : []),
  ];
  const where = `c.cooperative_id = ? and c.deleted_at is null${conditions.map((it) => it.sql).join("")}`;
  const values = [cooperativeId, ...conditions.flatMap((it) => it.values)];
  const [rows, counted] = await Promise.all([
    knex.raw(
      `select c.*, l.pieces, l.first_name, l.first_photo from consignment c
         join lateral (select coalesce(sum(quantity), 0)::int as pieces,
                              (array_agg(product_title order by id))[1] as first_name,
                              (array_agg(photo order by id))[1] as first_photo
                         from consignment_line where consignment_id = c.id and deleted_at is null) l on true
        where ${where} order by c.placed_at desc, c.id limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}`,
      values,
    ),
    knex.raw(
      `select step, count(*)::int as count,
              count(*) filter (where step = 'delivered' and cash_received_at is null)::int as cash_due
         from consignment where cooperative_id = ? and deleted_at is null group by step`,
      [cooperativeId],
    ),
  ]);
  const counts = z.array(z.object({ step: z.string(), count: z.number(), cash_due: z.number() })).parse(counted.rows);
  const countOf = (it: ConsignmentStep) => counts.find((row) => row.step === it)?.count ?? 0;
  const cashDueCount = counts.reduce((total, row) => total + row.cash_due, 0);
  return {
    consignments: z.array(listed).parse(rows.rows).map(rowOf),
    count: cashDue ? cashDueCount : step === null ? counts.reduce((total, row) => total + row.count, 0) : countOf(step),
    counts: {
      placed: countOf("placed"),
      accepted: countOf("accepted"),
      shipped: countOf("shipped"),
      delivered: countOf("delivered"),
      refused: countOf("refused"),
    },
    cashDueCount,
  };
}

function rowOf(it: z.infer<typeof listed>): ConsignmentRow {
  const firstLine = { name: it.first_name ?? "", photo: it.first_photo?.view ?? null };
  return consignmentRowOf(it, { piecesCount: it.pieces, firstLine });
}

type Contents = Pick<ConsignmentRow, "piecesCount" | "firstLine">;

/** What a card and a page share. */
export function consignmentRowOf(it: ConsignmentRecord, { piecesCount, firstLine }: Contents): ConsignmentRow {
  return {
    id: it.id,
    orderCode: it.order_code,
    step: it.step,
    payment: it.cash_received_at === null ? "due_on_delivery" : "received",
    placedAt: it.placed_at.toISOString(),
    recipientName: it.recipient.name,
    provinceName: it.recipient.provinceName,
    piecesCount,
    firstLine,
    totalDong: dongToWire(add(dongFromWire(it.goods_dong), dongFromWire(it.shipping_dong))),
  };
}
