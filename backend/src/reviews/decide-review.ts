import { REVIEW_ACTS, type ReviewAct, reviewWords } from "@cho-phien/review";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { notHere, refuse } from "../boundary/refusal";
import { refreshShop } from "../workflows/refresh-shop";
import { staleTags } from "../workflows/refresh-shop/stale-tags";
import { publishPictures, type Published, withdrawPictures } from "./publish-pictures";

const reviews = z.array(
  z.object({ product_id: z.string(), state: z.enum(["waiting", "shown", "hidden"]), pictures: z.array(z.string()) }),
);

type Asked = { readonly reviewId: string; readonly act: ReviewAct; readonly reason: string; readonly by: string };
type Trx = { raw(sql: string, values: readonly unknown[]): PromiseLike<{ readonly rows: unknown }> };

/**
 * The operator shows a review or hides it. Its pictures are made public before it is shown, and are gone after it is hidden;
 * the product's score is summed anew in the same transaction. The same act again changes nothing.
 */
export async function decideReview(container: MedusaContainer, asked: Asked): Promise<void> {
  const { reviewId, act, by } = asked;
  const row = REVIEW_ACTS[act];
  const reason = row.needsReason ? reviewWords(asked.reason).slice(0, 300) : null;
  if (reason !== null && reason.length < 3) throw refuse("review_reason_missing", {}, "reason");
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const before = await readReview(knex, reviewId, "");
  const published = row.to === "shown" && before.state !== "shown" ? await publishPictures(before.pictures) : [];
  await knex.transaction(async (trx) => {
    const { state, product_id: productId } = await readReview(trx, reviewId, "for update of r");
    if (state === row.to) return;
    const from: readonly string[] = row.from;
    if (!from.includes(state)) throw refuse("review_decided");
    await trx.raw("update review set state = ?, reason = ?, decided_at = ?, decided_by = ? where id = ?", [
      ...[row.to, reason, clock.now(), by, reviewId],
    ]);
    await notePictures(trx, reviewId, published);
    await sumScore(trx, productId);
  });
  if (row.to === "hidden") await withdrawPictures(before.pictures);
  await refreshShop(container, await staleTags(container, [before.product_id]));
}

async function readReview(trx: Trx, reviewId: string, lock: "" | "for update of r") {
  const found = await trx.raw(
    `select r.product_id, r.state,
            array(select p.id from review_picture p where p.review_id = r.id order by p.at, p.id) as pictures
       from review r where r.id = ? ${lock}`,
    [reviewId.slice(0, 60)],
  );
  const [review] = reviews.parse(found.rows);
  if (!review) throw notHere();
  return review;
}

async function notePictures(trx: Trx, reviewId: string, published: readonly Published[]): Promise<void> {
  await trx.raw("update review_picture set base = null, widths = null where review_id = ?", [reviewId]);
  for (const { id, base, widths } of published)
    await trx.raw("update review_picture set base = ?, widths = ? where id = ?", [base, [...widths], id]);
}

/** What a product's shown reviews add up to; the lock lets two decisions about it follow each other. */
export async function sumScore(trx: Trx, productId: string): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended('review-score:' || ?, 0))", [productId]);
  await trx.raw("delete from review_score where product_id = ?", [productId]);
  await trx.raw(
    `insert into review_score (product_id, stars_sum, count)
     select product_id, sum(stars), count(*) from review where product_id = ? and state = 'shown' group by product_id`,
    [productId],
  );
}
