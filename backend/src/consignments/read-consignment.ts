import type { ConsignmentDetail, ShippingTableView, StaffRole } from "@cho-phien/contract";
import { CARRIERS, trackingUrl } from "@cho-phien/shipping";
import { formatPhone } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { actsFor, mayDo } from "../modules/consignment/act-table";
import { undoOf } from "../modules/consignment/undo";
import { LATE_SQL } from "./filter";
import { messagesOf } from "./messages-of";
import { outcomeOf } from "./outcome";
import { readOwnTable } from "../shipping/read-own-table";
import { readEvents } from "./read-events";
import { consignmentRowOf } from "./read-consignments";
import { returnActsFor } from "../refunds/act-table";
import { readRefunds } from "../refunds/read-refunds";
import { readRequests, requestView, stateOf } from "../refunds/read-requests";
import { readReturns, type Returned } from "./read-returns";
import { consignmentRow, failureOf, isPaid, type LineRecord, lineRow, refusalOf, standingOf, timelineOf } from "./rows";

type Asked = { readonly id: string; readonly cooperativeId: string; readonly role: StaffRole };

const found = consignmentRow.extend({
  is_late: z.boolean(),
  cooperative_name: z.string(),
  cooperative_phone: z.string(),
});

/** One consignment of this cooperative as this role may see and handle it, or null. */
export async function readConsignment(container: MedusaContainer, asked: Asked): Promise<ConsignmentDetail | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const answer = await knex.raw(
    `select c.*, o.name as cooperative_name, o.phone as cooperative_phone,
            ${LATE_SQL} as is_late
       from consignment c join cooperative o on o.id = c.cooperative_id
      where c.id = ? and c.cooperative_id = ? and c.deleted_at is null`,
    [asked.id, asked.cooperativeId],
  );
  const it = z.array(found).parse(answer.rows)[0];
  if (!it) return null;
  const [stored, events, returns, requests, refunds, { table }] = await Promise.all([
    knex.raw("select * from consignment_line where consignment_id = ? and deleted_at is null order by id", [asked.id]),
    readEvents(container, asked.id),
    readReturns(container, asked.id),
    readRequests(knex, { where: "q.consignment_id = ?", values: [asked.id] }),
    readRefunds(knex, [asked.id]),
    readOwnTable(container, asked.cooperativeId),
  ]);
  const lines = z.array(lineRow).parse(stored.rows);
  const piecesCount = lines.reduce((sum, line) => sum + line.quantity, 0);
  const firstLine = { name: lines[0]?.product_title ?? "", photo: lines[0]?.photo?.view ?? null };
  const mayAct = mayDo(asked.role, "undo");
  const now = clock.now();
  const row = consignmentRowOf(it, { piecesCount, firstLine, isLate: it.is_late });
  return {
    ...row,
    recipient: {
      name: it.recipient.name,
      phone: formatPhone(it.recipient.phone),
      address: it.recipient.address,
      note: it.recipient.note,
      giftMessage: it.recipient.giftMessage ?? null,
    },
    refusal: refusalOf(it),
    failure: failureOf(it),
    events,
    returns: returns.map(({ view }) => view),
    returnRequests: requests.map((request) => ({
      ...requestView(request),
      // Giving money back is the manager's (role-table "take_returns").
      acts: asked.role === "manager" ? returnActsFor(stateOf(request), "coop_staff") : [],
    })),
    refunds: refunds.map(({ view }) => view),
    mayReturn: mayReturn(asked.role, { it, piecesCount, returns }),
    messages: mayAct ? messagesOf(it, { totalDong: row.totalDong, events, now }) : [],
    undo: mayAct ? undoOf(it, now) : null,
    timeline: timelineOf(it),
    weightGrams: it.weight_grams,
    pickUpPlace: it.pick_up_place,
    trackingUrl: trackingUrl(it.carrier, it.tracking_code),
    carriers: carriersIn(table),
    cashReceivedAt: it.cash_received_at?.toISOString() ?? null,
    paidAt: it.paid_at?.toISOString() ?? null,
    lines: lines.map((line) => lineOf(line, returns)),
    goodsDong: it.goods_dong,
    shippingDong: it.shipping_dong,
    outcome: await outcomeOf(container, { lineIds: lines.map((line) => line.id) }),
    acts: actsFor(asked.role, standingOf(it)),
  };
}

/** Her carriers by name; her own delivery is always offered, in the reader's language. */
function carriersIn({ carriers }: ShippingTableView): readonly string[] {
  return CARRIERS.filter(({ code }) => code !== "own" && carriers.includes(code)).map(({ name }) => name);
}

type Sold = { readonly it: z.infer<typeof found>; readonly piecesCount: number; readonly returns: readonly Returned[] };

function mayReturn(role: StaffRole, { it, piecesCount, returns }: Sold): boolean {
  const back = returns.reduce((sum, { view }) => sum + view.quantity, 0);
  return role === "manager" && it.delivered_at !== null && isPaid(it) && back < piecesCount;
}

function lineOf(line: LineRecord, returns: readonly Returned[]): ConsignmentDetail["lines"][number] {
  const own = returns.filter((it) => it.lineId === line.id);
  return {
    id: line.id,
    name: line.product_title,
    variant: line.variant_title,
    quantity: line.quantity,
    returnedCount: own.reduce((sum, { view }) => sum + view.quantity, 0),
    unitPriceDong: line.unit_price_dong,
    amountDong: line.amount_dong,
    photo: line.photo?.view ?? null,
    settledAt: line.settled_at?.toISOString() ?? null,
  };
}
