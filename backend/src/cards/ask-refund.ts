import { randomUUID } from "node:crypto";
import { dongFromWire, dongToWire, formatDong, type Dong } from "@cho-phien/money";
import { container } from "@medusajs/framework";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { Holders } from "../boundary/holders";
import { errorText, refuse } from "../boundary/refusal";
import { isFinal } from "./final-answer";

/** What is asked of Stripe here. */
type Company = {
  readonly refunds: {
    create(
      asked: { payment_intent: string; amount: number; metadata: { card_refund: string } },
      options: { idempotencyKey: string },
    ): Promise<{ readonly id: string }>;
  };
};

type RefundAsked = {
  readonly intentId: string;
  readonly amountDong: Dong;
  /** Medusa's refund row; null where money came in for no order. */
  readonly refundId: string | null;
  readonly reason: string | null;
};

type Open = { readonly id: string; readonly intentId: string; readonly amountDong: Dong };

const openRows = z.array(z.object({ id: z.string(), amount_dong: z.string(), stands: z.boolean() }));

const holders = new Holders(2);

/**
 * Asks the card company to give money back, once. Refunds of one payment queue behind each other, so that of two at once the
 * second sees what became of the first. One whose answer was lost stays "asked": the next of the same sum is that one, asked
 * again with its key, and one of another sum is refused until it has been.
 */
export async function askRefund(company: Company, asked: RefundAsked): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const inTurn = async (queue: Knex.Transaction) => {
    await queue.raw("select pg_advisory_xact_lock(hashtextextended(?, 21))", [asked.intentId]);
    // Beside the queue's transaction: what is noted must stand even if this process dies in the call.
    const id = await noteAsked(knex, asked);
    await send(company, knex, { ...asked, id });
  };
  await holders.run(() => knex.transaction(inTurn));
}

async function send(company: Company, knex: Knex, { id, intentId, amountDong }: Open): Promise<void> {
  try {
    const made = await company.refunds.create(
      { payment_intent: intentId, amount: Number(dongToWire(amountDong)), metadata: { card_refund: id } },
      { idempotencyKey: id },
    );
    await answer(knex, id, { state: "done", provider_refund_id: made.id, last_error: null });
  } catch (error) {
    await answer(knex, id, { state: isFinal(error) ? "failed" : "asked", last_error: errorText(error) });
    throw error;
  }
}

/** Notes what is asked, or finds it noted: the row's id is the key. */
async function noteAsked(knex: Knex, asked: RefundAsked): Promise<string> {
  const { intentId, amountDong, refundId, reason } = asked;
  const [unanswered] = await unansweredOf(knex, asked);
  if (unanswered) {
    const before = dongFromWire(unanswered.amount_dong);
    const amount = { amount: formatDong(before, "vi") };
    // Its asker still holds it in Medusa's books, or died with it there: it is that refund, and the job will end it.
    if (unanswered.stands) throw refuse("card_refund_in_hand", amount);
    if (before !== amountDong) throw refuse("card_refund_unanswered", amount);
    await knex("card_refund").where({ id: unanswered.id }).update({ refund_id: refundId });
    return unanswered.id;
  }
  const id = `crfd_${randomUUID()}`;
  await knex("card_refund").insert({
    id,
    intent_id: intentId,
    amount_dong: dongToWire(amountDong),
    refund_id: refundId,
    reason,
    asked_at: clock.now(),
  });
  return id;
}

async function unansweredOf(knex: Knex, { intentId, refundId }: RefundAsked): Promise<z.infer<typeof openRows>> {
  const found = await knex.raw(
    `select f.id, f.amount_dong,
            exists (select from refund r where r.id = f.refund_id and r.deleted_at is null) and f.refund_id is distinct from ? as stands
       from card_refund f where f.intent_id = ? and f.state = 'asked' order by f.asked_at limit 1`,
    [refundId, intentId],
  );
  return openRows.parse(found.rows);
}

async function answer(knex: Knex, id: string, fields: object): Promise<void> {
  await knex("card_refund")
    .where({ id })
    .update({ ...fields, answered_at: clock.now() });
}
