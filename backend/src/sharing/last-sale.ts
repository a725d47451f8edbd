import { dongFromWire, type Dong } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const row = z.array(
  z.object({
    channel: z.string(),
    effective_at: z.date(),
    net: z.string(),
    product_id: z.string(),
    title: z.string(),
    quantity: z.number(),
  }),
);

export type LastSale = {
  readonly goods: string;
  readonly productId: string;
  readonly at: Date;
  readonly channel: string;
  readonly netDong: Dong;
};

/** The newest sale in a cooperative's book that stands, with its goods; null before the first. */
export async function lastSale(container: MedusaContainer, cooperativeId: string): Promise<LastSale | null> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select j.channel, j.effective_at, p.amount::text as net, coalesce(l.product_id, s.product_id) as product_id,
            coalesce(l.product_title, goods.title, '') as title, coalesce(l.quantity, s.quantity) as quantity
       from income_journal j
       join income_posting p on p.journal_id = j.id
       join income_account a on a.id = p.account_id and a.kind = 'coop_income'
       left join consignment_line l on l.id = j.source_id
       left join recorded_sale s on s.id = j.source_id
       left join product goods on goods.id = s.product_id
      where j.cooperative_id = ? and j.kind in ('sale.settled', 'sale.recorded') and j.channel <> 'imported'
        and not exists (select from income_journal undone where undone.reverses_id = j.id)
        and coalesce(l.product_id, s.product_id) is not null
      order by j.effective_at desc, j.seq desc limit 1`,
    [cooperativeId],
  );
  const found = row.parse(answer.rows)[0];
  if (!found) return null;
  return {
    goods: `${found.title} × ${found.quantity}`,
    productId: found.product_id,
    at: found.effective_at,
    channel: found.channel,
    netDong: dongFromWire(found.net),
  };
}
