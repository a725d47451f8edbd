import { REFUND_ACCOUNT_DAYS } from "@cho-phien/income";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Shoppers' accounts whose last refund was sent long enough ago; answers how many were forgotten. */
export async function forgetRefundAccounts(container: MedusaContainer, now: Date): Promise<number> {
  const gone = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `delete from refund_account a
      where not exists (select from refund_payout p where p.order_id = a.order_id and p.way = 'transfer'
              and not exists (select from refund_payment d where d.payout_id = p.id))
        and coalesce((select max(d.paid_at) from refund_payout p join refund_payment d on d.payout_id = p.id
              where p.order_id = a.order_id), a.given_at) < ?::timestamptz - make_interval(days => ?)
     returning order_id`,
    [now, REFUND_ACCOUNT_DAYS],
  );
  return gone.rows.length;
}
