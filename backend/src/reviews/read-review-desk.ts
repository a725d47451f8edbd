import type { ReviewDesk, ReviewDeskRow, ReviewState } from "@cho-phien/contract";
import { reviewActsFor } from "@cho-phien/review";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { authorOfRow, replyOf, starCount } from "./rows";

const PAGE_SIZE = 20;
const states = z.enum(["waiting", "shown", "hidden"]);
const rows = z.array(
  z.object({
    id: z.string(),
    state: states,
    stars: starCount,
    words: z.string(),
    given_name: z.string().nullable(),
    province_code: z.string().nullable(),
    written_at: z.date(),
    reason: z.string().nullable(),
    reply: z.string().nullable(),
    replied_at: z.date().nullable(),
    goods_name: z.string(),
    cooperative_name: z.string(),
    order_code: z.string(),
    pictures: z.array(z.string()),
  }),
);
const counted = z.array(z.object({ state: states, count: z.number() }));

type Asked = { readonly state: ReviewState; readonly page: number };

/** One queue of reviews: those that wait, longest first; those decided, newest first. */
export async function readReviewDesk(container: MedusaContainer, { state, page }: Asked): Promise<ReviewDesk> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const order = state === "waiting" ? "r.written_at, r.id" : "r.written_at desc, r.id";
  const [found, counts] = await Promise.all([
    knex.raw(
      `select r.id, r.state, r.stars, r.words, r.given_name, r.province_code, r.written_at, r.reason, r.reply, r.replied_at,
              l.product_title as goods_name, o.name as cooperative_name, c.order_code,
              array(select p.id from review_picture p where p.review_id = r.id order by p.at, p.id) as pictures
         from review r join consignment_line l on l.id = r.line_id join consignment c on c.id = l.consignment_id
         join cooperative o on o.id = r.cooperative_id
        where r.state = ? order by ${order} limit ? offset ?`,
      [state, PAGE_SIZE, (page - 1) * PAGE_SIZE],
    ),
    knex.raw("select state, count(*)::int as count from review group by state", []),
  ]);
  const sums = counted.parse(counts.rows);
  const of = (name: ReviewState) => sums.find((it) => it.state === name)?.count ?? 0;
  return {
    reviews: rows.parse(found.rows).map(deskRow),
    counts: { waiting: of("waiting"), shown: of("shown"), hidden: of("hidden") },
    pageSize: PAGE_SIZE,
  };
}

function deskRow(row: z.infer<typeof rows>[number]): ReviewDeskRow {
  const { id, state, stars, words, reason } = row;
  return {
    ...{ id, state, stars, words, reason },
    author: authorOfRow(row),
    writtenAt: row.written_at.toISOString(),
    goodsName: row.goods_name,
    cooperativeName: row.cooperative_name,
    orderCode: row.order_code,
    photoIds: row.pictures,
    reply: replyOf(row),
    acts: reviewActsFor(state),
  };
}
