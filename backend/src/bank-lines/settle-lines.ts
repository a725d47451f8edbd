import { holdPayment, isRefusal, releasePayment } from "@cho-phien/income";
import { dongFromWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";
import { clock } from "../boundary/clock";
import { INCOME_MODULE } from "../modules/income";
import { newJournalId } from "../modules/income/ledger/journal-id";
import { markPaid } from "../workflows/mark-paid";
import { orderById } from "./awaited-order";

const LOCK_SECONDS = 30;
/** The book of money that belongs to no cooperative. */
const PLATFORM_BOOK = "";

const moves = z.array(
  z.object({
    id: z.string(),
    line_id: z.string(),
    kind: z.enum(["held", "taken", "returned"]),
    amount: z.string(),
    order_id: z.string().nullable(),
    actor_type: z.string(),
    actor_id: z.string(),
    at: z.date(),
  }),
);
type Move = z.infer<typeof moves>[number];

/** Moves of held money that are not in the books yet, oldest first. */
export async function findUnpostedMoves(container: MedusaContainer, limit: number): Promise<readonly Move[]> {
  const found = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw("select * from bank_line_move where posted_at is null order by at, kind, id limit ?", [limit]);
  return moves.parse(found.rows);
}

/** One move → one journal, under its own id as key: killed before the mark, the next run finds the journal and marks. */
export async function postMove(container: MedusaContainer, move: Move): Promise<void> {
  const income = container.resolve(INCOME_MODULE);
  const present = await income.journals({ idemKeys: [move.id] });
  if (present.length === 0) {
    const entry = {
      journalId: newJournalId(),
      effectiveAt: move.at.toISOString(),
      actor: { type: move.actor_type, id: move.actor_id },
    };
    const money = { lineId: move.line_id, amountDong: dongFromWire(move.amount) };
    await income.decideAndPost(PLATFORM_BOOK, (balances) => {
      const journal =
        move.kind === "held"
          ? holdPayment(entry, money)
          : releasePayment(entry, { ...money, to: destinationOf(move), balances });
      return isRefusal(journal) ? journal : [journal];
    });
  }
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("bank_line_move")
    .where({ id: move.id })
    .update({ posted_at: clock.now() });
}

function destinationOf({ order_id: orderId }: Move) {
  return orderId === null ? ({ kind: "returned" } as const) : ({ kind: "taken", orderId } as const);
}

const ids = z.array(z.object({ order_id: z.string() }));

/** Orders whose transfers are in and whose payment Medusa has not captured. */
export async function findUncaptured(container: MedusaContainer, limit: number): Promise<readonly string[]> {
  const found = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select s.order_id from bank_line_share s
      where not exists (select from order_payment_collection op
              join payment p on p.payment_collection_id = op.payment_collection_id
              join capture c on c.payment_id = p.id and c.deleted_at is null where op.order_id = s.order_id)
      group by 1 order by 1 limit ?`,
    [limit],
  );
  return ids.parse(found.rows).map((it) => it.order_id);
}

/**
 * What its lines brought an order is captured, whole and once, and its consignments are marked as paid. Under the lock
 * in which payments are matched and orders cancelled.
 */
export async function captureTransfers(container: MedusaContainer, orderId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await container.resolve(Modules.LOCKING).execute(
    [`match-payment:${orderId}`],
    async () => {
      const order = await orderById(knex, orderId);
      if (!order?.paymentId || order.takenDong < order.dueDong || order.capturedDong > 0n) return;
      const input = { payment_id: order.paymentId, amount: Number(order.dueDong), captured_by: "job:bank-lines" };
      await capturePaymentWorkflow(container).run({ input });
    },
    { timeout: LOCK_SECONDS },
  );
  await markPaid(container, orderId);
}
