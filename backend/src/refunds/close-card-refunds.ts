import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { findDifferences } from "../workflows/match-payments/find-differences";

const rows = z.array(z.object({ order_id: z.string() }));

/** Refunds to a card whose order's payment tells the books' story: the provider gave the money back. */
export async function closeCardRefunds(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const open = await knex.raw(
    `select distinct p.order_id from refund_payout p
      where p.way = 'card' and not exists (select from refund_payment d where d.payout_id = p.id)
        and not exists (select from refund_attempt a where a.order_id = p.order_id and a.done_at is null) limit 100`,
  );
  for (const { order_id } of rows.parse(open.rows)) {
    if ((await findDifferences(container, { orderId: order_id, limit: 1 })).length > 0) continue;
    await knex.raw(
      `insert into refund_payment (payout_id, bank_reference, paid_by, paid_at)
       select p.id, 'card:' || p.id, 'job:match-payments', ? from refund_payout p
        where p.order_id = ? and p.way = 'card' on conflict do nothing`,
      [clock.now(), order_id],
    );
  }
}
