import type { OrderReturns } from "@cho-phien/contract";
import { returnableUntil } from "@cho-phien/income";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { maskedAccount } from "../paying/masked-account";
import { readRefunds } from "./read-refunds";
import { readRequests, requestView } from "./read-requests";
import { LINES } from "./returnable";

const lineRows = z.array(
  z.object({
    id: z.string(),
    consignment_id: z.string(),
    name: z.string(),
    delivered_at: z.date().nullable(),
    is_paid: z.boolean(),
    sold: z.number(),
    back: z.number(),
    asked: z.number(),
  }),
);
const accounts = z.array(z.object({ bank_bin: z.string(), account_number: z.string(), holder_name: z.string() }));

export type ReturnsOfOrder = {
  /** By consignment. */
  readonly returns: ReadonlyMap<string, OrderReturns>;
  readonly refundAccount: string | null;
};

/** What the shopper of an order can ask back, asked, and gets, parcel by parcel. */
export async function readOrderReturns(container: MedusaContainer, orderId: string): Promise<ReturnsOfOrder> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [found, requests, account] = await Promise.all([
    knex.raw(`${LINES} where c.order_id = ? and l.deleted_at is null order by l.id`, [orderId]),
    readRequests(knex, { where: "q.order_id = ?", values: [orderId] }),
    knex("refund_account").select("bank_bin", "account_number", "holder_name").where({ order_id: orderId }),
  ]);
  const byParcel = Map.groupBy(lineRows.parse(found.rows), (it) => it.consignment_id);
  const refunds = await readRefunds(knex, [...byParcel.keys()]);
  const [held] = accounts.parse(account);
  const returns = new Map<string, OrderReturns>();
  for (const [id, lines] of byParcel) {
    returns.set(id, {
      ...askable(lines),
      requests: requests.filter((it) => it.consignment_id === id).map(requestView),
      refunds: refunds.filter((it) => it.consignmentId === id).map(({ view }) => view),
    });
  }
  return { returns, refundAccount: held ? maskedAccount(accountOf(held)) : null };
}

export const NO_RETURNS: OrderReturns = { until: null, lines: [], requests: [], refunds: [] };

function askable(lines: z.infer<typeof lineRows>): Pick<OrderReturns, "until" | "lines"> {
  const [first] = lines;
  if (!first?.delivered_at || !first.is_paid) return { until: null, lines: [] };
  const until = returnableUntil(first.delivered_at.toISOString());
  const left = lines
    .map(({ id, name, sold, back, asked }) => ({ id, name, returnable: Math.max(0, sold - back - asked) }))
    .filter(({ returnable }) => returnable > 0);
  return until < clock.now().toISOString() || left.length === 0 ? { until: null, lines: [] } : { until, lines: left };
}

function accountOf(row: z.infer<typeof accounts>[number]) {
  return { bankBin: row.bank_bin, accountNumber: row.account_number, holderName: row.holder_name };
}
