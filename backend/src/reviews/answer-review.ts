import { LONGEST_REVIEW, reviewWords } from "@cho-phien/review";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { notHere, refuse } from "../boundary/refusal";
import { refreshShop } from "../workflows/refresh-shop";
import { staleTags } from "../workflows/refresh-shop/stale-tags";

const rows = z.array(z.object({ product_id: z.string(), reply: z.string().nullable() }));

type Answered = {
  readonly reviewId: string;
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly words: string;
};

/** The cooperative's one answer to a review that is shown; the same words again change nothing. */
export async function answerReview(container: MedusaContainer, answered: Answered): Promise<void> {
  const { cooperativeId, staffId } = answered;
  const id = answered.reviewId.slice(0, 60);
  const words = reviewWords(answered.words);
  const productId = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const found = await trx("review")
      .select("product_id", "reply")
      .where({ id, cooperative_id: cooperativeId, state: "shown" })
      .forUpdate();
    const [review] = rows.parse(found);
    if (!review) throw notHere();
    if (words.length < 3 || words.length > LONGEST_REVIEW)
      throw refuse("reply_missing", { most: String(LONGEST_REVIEW) }, "words");
    if (review.reply === words) return null;
    if (review.reply !== null) throw refuse("reply_given");
    await trx("review").where({ id }).update({ reply: words, replied_at: clock.now(), replied_by: staffId });
    return review.product_id;
  });
  if (productId !== null) await refreshShop(container, await staleTags(container, [productId]));
}
