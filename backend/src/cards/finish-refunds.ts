import { dongFromWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { clock } from "../boundary/clock";
import { handleEach } from "../boundary/handle-each";
import { dongOfMedusa, medusaNumber } from "../boundary/money";
import { askRefund } from "./ask-refund";
import type { CardProvider } from "../modules/payment-card/service";
import { cardCompany } from "./card-company";

/** Old enough that whoever asked has had its answer or is gone. */
const REST_MS = 2 * 60 * 1000;

const unansweredRows = z.array(
  z.object({
    id: z.string(),
    intent_id: z.string(),
    amount_dong: z.string(),
    reason: z.string().nullable(),
    refund_id: z.string().nullable(),
    payment_id: z.string().nullable(),
    attempt: z.string().nullable(),
  }),
);
const unaskedRows = z.array(z.object({ id: z.string(), intent_id: z.string(), amount: medusaNumber }));

/**
 * Ends refunds that somebody began and did not see the end of: an answer that was lost is asked for again with its key, and
 * Medusa notes the money it then knows went back; a refund Medusa noted and never asked for is asked for.
 */
export async function finishRefunds(container: MedusaContainer): Promise<void> {
  const provider = cardCompany();
  if (!provider) return;
  const before = new Date(clock.now().getTime() - REST_MS);
  const unanswered = await readUnanswered(container, before);
  await handleEach(container, {
    job: "ask-card-events",
    ids: unanswered.map((it) => it.id),
    handle: async (id) => {
      const it = unanswered.find((row) => row.id === id);
      if (it) await finish(container, provider, it);
    },
  });
  await askForgotten(container, provider, before);
}

type Unanswered = z.infer<typeof unansweredRows>[number];

async function finish(container: MedusaContainer, { company }: CardProvider, it: Unanswered): Promise<void> {
  const amountDong = dongFromWire(it.amount_dong);
  if (it.payment_id === null)
    return askRefund(company, { intentId: it.intent_id, amountDong, refundId: it.refund_id, reason: it.reason });
  // Medusa deleted its row with the lost answer: a new one, which our row's key ties to the same money, under the name its
  // asker wrote down before (match-payments/refund-once), where it will be found done.
  await refundPaymentWorkflow(container).run({
    input: {
      payment_id: it.payment_id,
      amount: Number(it.amount_dong),
      created_by: "job:ask-card-events",
      ...(it.attempt ? { note: it.attempt } : {}),
    },
  });
}

async function readUnanswered(container: MedusaContainer, before: Date): Promise<readonly Unanswered[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select f.id, f.intent_id, f.amount_dong, f.reason, f.refund_id,
            case when f.reason is null and not exists (select from refund r where r.id = f.refund_id and r.deleted_at is null)
                 then (select p.id from payment p where p.data ->> 'id' = f.intent_id and p.deleted_at is null limit 1)
            end as payment_id,
            (select a.key from refund_attempt a join payment p on p.id = a.payment_id
              where p.data ->> 'id' = f.intent_id and a.done_at is null and a.amount = f.amount_dong limit 1) as attempt
       from card_refund f where f.state = 'asked' and f.asked_at < ? order by f.asked_at limit 50`,
    [before],
  );
  return unansweredRows.parse(answer.rows);
}

/** Refunds in Medusa's books of a card payment, whose asking died before it began. */
async function askForgotten(container: MedusaContainer, { company }: CardProvider, before: Date): Promise<void> {
  const found = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select r.id, p.data ->> 'id' as intent_id, r.amount
       from refund r join payment p on p.id = r.payment_id
      where p.provider_id = 'pp_stripe_stripe' and r.deleted_at is null and r.created_at < ?
        and not exists (select from card_refund f where f.refund_id = r.id) order by r.created_at limit 50`,
    [before],
  );
  const forgotten = unaskedRows.parse(found.rows);
  await handleEach(container, {
    job: "ask-card-events",
    ids: forgotten.map((it) => it.id),
    handle: async (id) => {
      const it = forgotten.find((row) => row.id === id);
      if (it)
        await askRefund(company, {
          intentId: it.intent_id,
          amountDong: dongOfMedusa(it.amount),
          refundId: id,
          reason: null,
        });
    },
  });
}
