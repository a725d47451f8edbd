import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { rowsOf } from "../upkeep/ask";
import { findPaidOrders } from "../workflows/mark-paid";
import { findUnbookedLines } from "../workflows/book-cod-line/find-unbooked";
import { findUnconsignedOrders } from "../workflows/consign-order/find-orders";
import { findUnsettledLines } from "../workflows/settle-sales/find-lines";
import type { Gauge, Sample } from "./exposition";

type Due = {
  readonly job: string;
  /** The first thing the job would do next, found as the job finds it. */
  readonly first: (container: MedusaContainer) => Promise<string | undefined>;
  /** When that thing became due, by its id. */
  readonly since: string;
};

const DUE: readonly Due[] = [
  {
    job: "consign-orders",
    first: async (container) => (await findUnconsignedOrders(container, 1))[0],
    since: `select created_at as since from "order" where id = ?`,
  },
  {
    job: "mark-paid",
    first: async (container) => (await findPaidOrders(container, { orderId: null, limit: 1 }))[0],
    since: `select max(k.created_at) as since from order_payment_collection o
              join payment p on p.payment_collection_id = o.payment_collection_id join capture k on k.payment_id = p.id
             where o.order_id = ?`,
  },
  {
    job: "settle-sales",
    first: async (container) => (await findUnsettledLines(container, 1))[0],
    since: `select greatest(c.delivered_at, c.paid_at, c.cash_received_at) as since from consignment_line l
              join consignment c on c.id = l.consignment_id where l.id = ?`,
  },
  {
    job: "book-cod",
    first: async (container) => (await findUnbookedLines(container, 1))[0],
    since: "select created_at as since from cod_sheet_line where id = ?",
  },
];

/** Jobs whose work lies in a table of its own, oldest first by an index. */
const QUEUED = `select 'work-inbox' as of, min(received_at) as since from webhook_event where state = 'new'
  union all select 'take-bank-lines', min(imported_at) from bank_line where outcome is null
  union all select 'post-bank-moves', min(at) from bank_line_move where posted_at is null
  union all select 'keep-search', min(at) from search_change where due_at <= now()`;

const sinces = z.array(z.object({ since: z.date().nullable() }));
const queued = z.array(z.object({ of: z.string(), since: z.date().nullable() }));

/** For how long the oldest thing of each job has been due; 0 where nothing waits. */
export async function readJobLag(container: MedusaContainer): Promise<Gauge> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const now = clock.now();
  const samples: Sample[] = [];
  for (const { job, first, since } of DUE)
    samples.push({ of: job, value: age(await dueSince(knex, since, await first(container)), now) });
  for (const { of, since } of queued.parse(await rowsOf(knex, QUEUED, [])))
    samples.push({ of, value: age(since, now) });
  return {
    name: "market_job_oldest_due_seconds",
    help: "Age of the oldest thing each job has not done yet; minutes mean that it stands still.",
    label: "job",
    samples,
  };
}

async function dueSince(knex: Knex, sql: string, id: string | undefined): Promise<Date | null> {
  return id === undefined ? null : (sinces.parse(await rowsOf(knex, sql, [id]))[0]?.since ?? null);
}

/** Seconds, never below 0: the database's clock may be a little ahead of ours. */
function age(since: Date | null, now: Date): number {
  return since === null ? 0 : Math.max(0, Math.round((now.getTime() - since.getTime()) / 1000));
}
