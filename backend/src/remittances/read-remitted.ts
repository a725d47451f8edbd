import type { CoopRemittance } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const rows = z.array(
  z.object({
    id: z.string(),
    amount: z.string(),
    shipping: z.string(),
    at: z.date(),
    state: z.enum(["in_transit", "remitted", "failed"]),
    bank_reference: z.string().nullable(),
  }),
);

/** What the market is sending, sent and got back of a cooperative's money, newest first; at most 12. */
export async function readRemitted(
  container: MedusaContainer,
  cooperativeId: string,
): Promise<readonly CoopRemittance[]> {
  const found = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select * from (
       select t.id, t.amount::text, t.shipping::text, coalesce(r.at, b.sent_at, b.approved_at) as at, r.bank_reference,
              case when t.failed_at is not null then 'failed' when r.id is null then 'in_transit' else 'remitted' end as state
         from remittance_transfer t join remittance_batch b on b.id = t.batch_id
         left join remittance r on r.transfer_id = t.id
        where t.cooperative_id = ? and t.approved_due is not null and b.undone_at is null
       union all
       select r.id, r.amount::text, r.shipping::text, r.at, r.bank_reference, 'remitted' from remittance r
        where r.cooperative_id = ? and r.transfer_id is null) sent
      order by at desc, id limit 12`,
    [cooperativeId, cooperativeId],
  );
  return rows.parse(found.rows).map((row) => ({
    id: row.id,
    amountDong: row.amount,
    shippingDong: row.shipping,
    at: row.at.toISOString(),
    state: row.state,
    bankReference: row.bank_reference,
  }));
}
