import type { NewReview } from "@cho-phien/contract";
import { authorOf, LONGEST_REVIEW, refuseReview, reviewWords } from "@cho-phien/review";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { notHere, refuse } from "../boundary/refusal";
import { digest } from "../boundary/secret-digest";
import { placeOf } from "../catalogue/place";

const lines = z.array(
  z.object({
    product_id: z.string(),
    cooperative_id: z.string(),
    delivered_at: z.date().nullable(),
    step: z.string(),
    name: z.string(),
    commune_code: z.string(),
  }),
);
const standing = z.array(z.object({ id: z.string(), body_sha256: z.instanceof(Buffer) }));

type Written = Omit<NewReview, "code" | "phone"> & { readonly orderId: string };

/**
 * Keeps what a shopper says of a line of her order, for the operator to look at. Under the line's lock: two sent at once are
 * one review when they say the same, and the second is refused when they do not.
 */
export async function writeReview(container: MedusaContainer, written: Written): Promise<{ readonly id: string }> {
  const { orderId, lineId, stars, isNamed } = written;
  const words = reviewWords(written.words);
  if (words.length > LONGEST_REVIEW) throw refuse("review_words_long", { most: String(LONGEST_REVIEW) }, "words");
  if (!Number.isInteger(stars) || stars < 1 || stars > 5) throw refuse("review_stars_missing", {}, "stars");
  const body_sha256 = digest(JSON.stringify([stars, words, isNamed]));
  return await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const found = await trx.raw(
      `select l.product_id, c.cooperative_id, c.delivered_at, c.step, c.recipient ->> 'name' as name,
              c.recipient ->> 'communeCode' as commune_code
         from consignment_line l join consignment c on c.id = l.consignment_id and c.deleted_at is null
        where l.id = ? and c.order_id = ? and l.deleted_at is null for update of l`,
      [lineId, orderId],
    );
    const [line] = lines.parse(found.rows);
    if (!line) throw notHere();
    const [before] = standing.parse(await trx("review").select("id", "body_sha256").where({ line_id: lineId }));
    if (before?.body_sha256.equals(body_sha256)) return { id: before.id };
    const deliveredAt = line.step === "delivered" ? (line.delivered_at?.toISOString() ?? null) : null;
    const refusal = refuseReview({ deliveredAt, isReviewed: before !== undefined });
    if (refusal) throw refuse(refusal);
    const { provinceCode } = placeOf(line.commune_code);
    const author = authorOf({ name: line.name, provinceCode, isNamed });
    const id = `rev_${digest(`review\n${lineId}`).toString("hex").slice(0, 26)}`;
    await trx("review").insert({
      ...{ id, line_id: lineId, order_id: orderId, product_id: line.product_id, cooperative_id: line.cooperative_id },
      ...{ stars, words, body_sha256, written_at: clock.now() },
      given_name: author?.givenName ?? null,
      province_code: author?.provinceCode ?? null,
    });
    return { id };
  });
}
