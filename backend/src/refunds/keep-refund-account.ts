import type { NewRefundAccount } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../boundary/clock";
import { judgedAccount } from "../paying/keep-bank-account";
import { refuse } from "../boundary/refusal";

type Asked = Pick<NewRefundAccount, "bankBin" | "accountNumber" | "holderName"> & { readonly orderId: string };

/** Where the shopper's money goes back to; the last one counts until the first transfer was made. */
export async function keepRefundAccount(container: MedusaContainer, { orderId, ...typed }: Asked): Promise<void> {
  const { bankBin, accountNumber, holderName } = judgedAccount(typed);
  const kept = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `insert into refund_account (order_id, bank_bin, account_number, holder_name, given_at)
     select ?, ?, ?, ?, ? where exists (select from refund_payout p where p.order_id = ? and p.way = 'transfer'
       and not exists (select from refund_payment d where d.payout_id = p.id))
     on conflict (order_id) do update set bank_bin = excluded.bank_bin, account_number = excluded.account_number,
       holder_name = excluded.holder_name, given_at = excluded.given_at
     returning order_id`,
    [orderId, bankBin, accountNumber, holderName, clock.now(), orderId],
  );
  if (kept.rows.length === 0) throw refuse("no_refund_waits");
}
