import { parsePhone } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { readEnv } from "../boundary/env";
import { handleEach } from "../boundary/handle-each";
import { Holders } from "../boundary/holders";
import { findWaitingMessages, type WaitingMessage } from "./find-waiting";
import { messageOf, type Telling } from "./message-of";

const rows = z.array(
  z.object({
    order_code: z.string(),
    phone: z.string(),
    email: z.string().nullable(),
    language: z.string().nullable(),
    cooperatives: z.string(),
    cooperative: z.string(),
    amount: z.string(),
    order_amount: z.string(),
    returned: z.string().nullable(),
    carrier: z.string().nullable(),
    tracking_code: z.string().nullable(),
    reason: z.string().nullable(),
    reason_note: z.string().nullable(),
    paid_at: z.date().nullable(),
  }),
);

/** The order's language stands in its metadata, where the shop wrote it; one without is a Vietnamese one. */
const FACTS = `
  select c.order_code, c.recipient ->> 'phone' as phone, o.email, o.metadata ->> 'language' as language,
         p.name as cooperative, c.carrier, c.tracking_code, c.reason, c.reason_note, c.paid_at,
         (c.goods_dong + c.shipping_dong)::text as amount,
         (select string_agg(q.name, ', ' order by q.name) from consignment s join cooperative q on q.id = s.cooperative_id
           where s.order_id = c.order_id and s.deleted_at is null) as cooperatives,
         (select sum(s.goods_dong + s.shipping_dong)::text from consignment s
           where s.order_id = c.order_id and s.deleted_at is null) as order_amount,
         (select sum(l.amount)::text from income_posting l join income_account a on a.id = l.account_id
           join income_journal j on j.id = l.journal_id
           join consignment_refund r on j.idem_key = 'sale.refunded:' || r.line_id || ':' || r.id
          where a.kind like 'clearing_%' and r.id = :return) as returned
    from consignment c join cooperative p on p.id = c.cooperative_id join "order" o on o.id = c.order_id
   where c.id = :consignment`;

const holders = new Holders(2);

/** Tells what waits of one order or consignment, or of all, each once; a message that can't be sent is tried again at the next look. */
export async function tellShoppers(container: MedusaContainer, of: string | null): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const waiting = await findWaitingMessages(knex, { of, limit: 200, now: clock.now() });
  const byId = new Map(waiting.map((it) => [`${it.consignment_id} ${it.key}`, it]));
  await handleEach(container, {
    job: "tell-shoppers",
    ids: [...byId.keys()],
    handle: async (id) => {
      const it = byId.get(id);
      if (it) await holders.run(() => tell(container, it));
    },
  });
}

/** The row that says so and the message stand or fall together; a second process waits at the row and finds it there. */
async function tell(container: MedusaContainer, waiting: WaitingMessage): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const { consignment_id, key } = waiting;
    const claimed: unknown = await trx("order_message")
      .insert({ consignment_id, event: key, at: clock.now() })
      .onConflict()
      .ignore()
      .returning("event");
    if (!Array.isArray(claimed) || claimed.length === 0) return;
    const told = await tellingOf(trx, waiting);
    if (!told) return;
    const { subject, text } = messageOf(told.telling);
    const once = `order-message:${consignment_id}:${key}`;
    await container.resolve(Modules.NOTIFICATION).createNotifications([
      { to: told.phone, channel: "sms", template: waiting.event, data: { text }, idempotency_key: `${once}:sms` },
      ...(told.email
        ? [
            {
              ...{ to: told.email, channel: "email", template: waiting.event, idempotency_key: `${once}:email` },
              content: { subject, text },
            },
          ]
        : []),
    ]);
  });
}

async function tellingOf(trx: Knex.Transaction, { consignment_id, key, event }: WaitingMessage) {
  const returnId = event === "money_back" ? key.slice("money_back:".length) : "";
  const found = await trx.raw(FACTS, { consignment: consignment_id, return: returnId });
  const [it] = rows.parse(found.rows);
  if (!it) return null;
  const isWhole = event === "placed" || event === "placed_unpaid";
  const language = it.language === "en" ? "en" : "vi";
  const page = `${language === "en" ? "/en" : ""}/don-hang/${encodeURIComponent(it.order_code)}`;
  const telling: Telling = {
    event,
    language,
    code: it.order_code,
    cooperative: isWhole ? it.cooperatives : it.cooperative,
    amountDong: isWhole ? it.order_amount : event === "money_back" ? (it.returned ?? it.amount) : it.amount,
    carrier: it.carrier,
    trackingCode: it.tracking_code,
    reason: it.reason,
    reasonNote: it.reason_note,
    isPaid: it.paid_at !== null,
    link: `${readEnv(process.env).shopOrigin}${page}`,
  };
  const phone = parsePhone(it.phone);
  return { telling, phone: phone.ok ? phone.e164 : it.phone, email: it.email };
}
