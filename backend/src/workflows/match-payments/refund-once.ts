import { dongFromWire, dongToWire, type Dong } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { randomUUID } from "node:crypto";
import { clock } from "../../boundary/clock";
import { errorText } from "../../boundary/refusal";

const ACTOR = "job:match-payments";
const attempts = z.array(z.object({ key: z.string(), amount: z.string() }));

type Refund = { readonly orderId: string; readonly paymentId: string; readonly amountDong: Dong };

/**
 * The one place that asks Medusa to refund. Medusa deletes its refund row when a provider does not answer in time, and
 * would ask again under a new key, for whatever is due by then. So key and amount are written down first and stay the same
 * until that very refund has gone through; what came on top is the next one.
 */
export async function refundOnce(container: MedusaContainer, refund: Refund): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { key, amount } = await attemptOf(container, refund);
  await knex.raw("update refund_attempt set tries = tries + 1 where key = ?", [key]);
  try {
    const input = { payment_id: refund.paymentId, amount: Number(amount), created_by: ACTOR, note: key };
    await refundPaymentWorkflow(container).run({ input });
  } catch (error) {
    await knex.raw("update refund_attempt set last_error = ? where key = ?", [errorText(error).slice(0, 500), key]);
    throw error;
  }
  await knex.raw("update refund_attempt set done_at = ?, last_error = null where key = ?", [clock.now(), key]);
}

/** The attempt that did not end yet, or a new one; a payment has one at a time. Never more than what is due now. */
async function attemptOf(container: MedusaContainer, { orderId, paymentId, amountDong }: Refund) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await finishSeen(container, paymentId);
  await knex.raw(
    `insert into refund_attempt (key, order_id, payment_id, amount, made_at) values (?, ?, ?, ?, ?)
       on conflict (payment_id) where done_at is null do nothing`,
    [`rfa_${randomUUID().replaceAll("-", "")}`, orderId, paymentId, dongToWire(amountDong), clock.now()],
  );
  const found = await knex.raw(
    "select key, amount::text from refund_attempt where payment_id = ? and done_at is null",
    [paymentId],
  );
  const [attempt] = attempts.parse(found.rows);
  if (!attempt) throw new Error(`No refund of ${paymentId} was written down`);
  if (dongFromWire(attempt.amount) > amountDong) {
    throw new Error(`${attempt.key}: ${attempt.amount} was begun, ${amountDong} is due; the books have moved back`);
  }
  return attempt;
}

/** Killed after Medusa refunded and before the attempt was closed: its row, which names the key, says so. */
async function finishSeen(container: MedusaContainer, paymentId: string): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `update refund_attempt a set done_at = ? where a.payment_id = ? and a.done_at is null
        and exists (select from refund r where r.payment_id = a.payment_id and r.note = a.key and r.deleted_at is null)`,
    [clock.now(), paymentId],
  );
}
