import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { RecordOfflineSale } from "../workflows/record-offline-sale";

const ids = z.array(z.object({ id: z.string() }));

/** A request still under way enters its sale within seconds. */
const SETTLED_AFTER = "1 minute";

/** The first lines of sales that were kept and are in no book: their server died in between. Oldest first. */
export async function findUnposted(container: MedusaContainer, limit: number): Promise<readonly string[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select r.id from recorded_sale r
      where r.sale_key is not null and r.line_no = 0 and r.at < now() - interval '${SETTLED_AFTER}'
        and not exists (select from income_journal j where j.source_id = r.id)
      order by r.at, r.id limit ?`,
    [limit],
  );
  return ids.parse(answer.rows).map((it) => it.id);
}

const keptLines = z.array(
  z.object({
    cooperative_id: z.string(),
    recorded_by: z.string(),
    sale_key: z.string(),
    channel: z.enum(["fair", "shop", "wholesale", "other"]),
    sold_at: z.date(),
    product_id: z.string(),
    variant_id: z.string().nullable(),
    quantity: z.number(),
    amount: z.string(),
  }),
);

/** A kept sale as it was asked for. Throws when it was taken away meanwhile: its request was refused after all. */
export async function readKeptSale(container: MedusaContainer, firstLineId: string): Promise<RecordOfflineSale> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select r.*, r.amount::text as amount from recorded_sale one
       join recorded_sale r on r.cooperative_id = one.cooperative_id and r.sale_key = one.sale_key
      where one.id = ? order by r.line_no`,
    [firstLineId],
  );
  const lines = keptLines.parse(answer.rows);
  const [first] = lines;
  if (!first) throw new Error(`The kept sale ${firstLineId} is gone`);
  const soldAt = first.sold_at.toISOString();
  return {
    cooperativeId: first.cooperative_id,
    staffId: first.recorded_by,
    key: first.sale_key,
    channel: first.channel,
    soldAt,
    statedSoldAt: soldAt,
    lines: lines.map((it) => ({
      productId: it.product_id,
      ...(it.variant_id === null ? {} : { variantId: it.variant_id }),
      quantity: it.quantity,
      amountDong: it.amount,
    })),
  };
}
