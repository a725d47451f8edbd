import type { CoopReviews } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { SHOWN_COLUMNS, shownRow, shownView } from "./rows";

const PAGE_SIZE = 20;
const rows = z.array(shownRow.extend({ goods_name: z.string(), goods_handle: z.string() }));
const counted = z.array(z.object({ count: z.number(), unanswered: z.number() }));

type Asked = { readonly cooperativeId: string; readonly page: number };

/** What is shown about a cooperative's goods, what nobody answered yet on top, then the newest. */
export async function readCoopReviews(
  container: MedusaContainer,
  { cooperativeId, page }: Asked,
): Promise<CoopReviews> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [found, counts] = await Promise.all([
    knex.raw(
      `select ${SHOWN_COLUMNS}, p.title as goods_name, p.handle as goods_handle from review r join product p on p.id = r.product_id
        where r.cooperative_id = ? and r.state = 'shown'
        order by (r.reply is null) desc, r.written_at desc, r.id limit ? offset ?`,
      [cooperativeId, PAGE_SIZE, (page - 1) * PAGE_SIZE],
    ),
    knex.raw(
      `select count(*)::int as count, count(*) filter (where reply is null)::int as unanswered
         from review where cooperative_id = ? and state = 'shown'`,
      [cooperativeId],
    ),
  ]);
  const [count] = counted.parse(counts.rows);
  const reviews = rows
    .parse(found.rows)
    .map((row) => ({ ...shownView(row), goodsName: row.goods_name, goodsHandle: row.goods_handle }));
  return { reviews, count: count?.count ?? 0, unansweredCount: count?.unanswered ?? 0, page, pageSize: PAGE_SIZE };
}
