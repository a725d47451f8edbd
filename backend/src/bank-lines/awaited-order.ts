import { type AwaitedOrder, codesIn, transferHours } from "@cho-phien/settlement";
import { add, dongFromWire, type Dong } from "@cho-phien/money";
import { dateOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { displayIdOf, isCodeOf, orderCode } from "../boundary/order-code";

/** What asks the database: the connection, or the transaction of whoever decides. */
export type Asks = { readonly raw: (sql: string, values: readonly unknown[]) => Promise<{ readonly rows: unknown }> };

/** An order with what a transfer for it has to know. */
export type TransferOrder = AwaitedOrder & {
  readonly code: string;
  readonly placedAt: Date;
  readonly expiresAt: Date;
  readonly phone: string;
  readonly paymentId: string | null;
  readonly capturedDong: Dong;
  /** What bank lines brought and it took. */
  readonly takenDong: Dong;
};

const rows = z.array(
  z.object({
    id: z.string(),
    display_id: z.number(),
    created_at: z.date(),
    is_over: z.boolean(),
    phone: z.string().nullable(),
    payment_id: z.string().nullable(),
    provider_id: z.string().nullable(),
    due: z.string(),
    captured: z.string(),
    held: z.string(),
    taken: z.string(),
  }),
);
type Row = z.infer<typeof rows>[number];

const PROVIDER = "pp_vietqr_vietqr";

/** Its newest payment says how an order is paid and what it costs; cancelling it leaves the payment there. */
const SQL = `select o.id, o.display_id, o.created_at, a.phone, p.id as payment_id, p.provider_id,
    o.status::text in ('canceled', 'archived') or e.order_id is not null as is_over, trunc(coalesce(p.amount, 0))::text as due,
    trunc(coalesce((select sum(amount) from capture where payment_id = p.id and deleted_at is null), 0))::text as captured,
    coalesce((select sum(held) from bank_line where order_id = o.id and outcome = 'under'), 0)::text as held,
    coalesce((select sum(amount) from bank_line_share where order_id = o.id), 0)::text as taken
  from "order" o
  left join order_address a on a.id = o.shipping_address_id
  left join order_expiry e on e.order_id = o.id
  left join lateral (select p.id, p.provider_id, p.amount
     from order_payment_collection op join payment p on p.payment_collection_id = op.payment_collection_id and p.deleted_at is null
    where op.order_id = o.id and op.deleted_at is null order by p.created_at desc limit 1) p on true
 where o.deleted_at is null and o.is_draft_order = false`;

/** The order by its id; null for none. */
export async function orderById(asks: Asks, orderId: string): Promise<TransferOrder | null> {
  const answer = await asks.raw(`${SQL} and o.id = ?`, [orderId]);
  return rows.parse(answer.rows).map(transferOrder)[0] ?? null;
}

/** The orders whose whole code stands in a transfer's content, whatever the bank did to it. */
export async function ordersNamedIn(asks: Asks, content: string): Promise<readonly TransferOrder[]> {
  const codes = codesIn(content);
  if (codes.length === 0) return [];
  const answer = await asks.raw(`${SQL} and o.display_id = any(?)`, [codes.map((it) => it.displayId)]);
  return rows
    .parse(answer.rows)
    .filter(({ id, display_id: displayId }) => codes.some(({ code }) => isCodeOf(code, { id, displayId })))
    .map(transferOrder);
}

/** Orders that wait for exactly this sum: what a transfer without a code may have been meant for. Never matched alone. */
export async function ordersWaitingFor(asks: Asks, amount: string): Promise<readonly TransferOrder[]> {
  const answer = await asks.raw(
    `select * from (${SQL}) it where provider_id = ? and not is_over and taken = '0' and captured = '0'
        and due::bigint - held::bigint = ? order by created_at desc limit 3`,
    [PROVIDER, amount],
  );
  return rows.parse(answer.rows).map(transferOrder);
}

const found = z.array(z.object({ id: z.string() }));

/** The id of the order of a code as people type it, or null. */
export async function orderOfCode(container: MedusaContainer, code: string): Promise<string | null> {
  const displayId = displayIdOf(code);
  if (displayId === null) return null;
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const answer = await knex.raw(`select id from "order" where display_id = ? and deleted_at is null`, [displayId]);
  return found.parse(answer.rows).find(({ id }) => isCodeOf(code, { id, displayId }))?.id ?? null;
}

/** When an unpaid order placed then gives its goods back. */
function expiryOf(placedAt: Date): Date {
  return new Date(placedAt.getTime() + transferHours(dateOf(placedAt)) * 3_600_000);
}

function transferOrder(row: Row): TransferOrder {
  const [dueDong, heldDong, takenDong] = [dongFromWire(row.due), dongFromWire(row.held), dongFromWire(row.taken)];
  const capturedDong = dongFromWire(row.captured);
  return {
    orderId: row.id,
    state: stateOf(row, add(takenDong, capturedDong) >= dueDong),
    dueDong,
    heldDong,
    takenDong,
    capturedDong,
    code: orderCode({ id: row.id, displayId: row.display_id }),
    placedAt: row.created_at,
    expiresAt: expiryOf(row.created_at),
    phone: row.phone ?? "",
    paymentId: row.payment_id,
  };
}

function stateOf({ provider_id, is_over }: Row, isPaid: boolean): AwaitedOrder["state"] {
  if (provider_id !== PROVIDER) return "other";
  if (isPaid) return "paid";
  return is_over ? "closed" : "open";
}
