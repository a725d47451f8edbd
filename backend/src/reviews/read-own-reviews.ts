import type { OwnReview } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { replyOf, starCount } from "./rows";

const rows = z.array(
  z.object({
    id: z.string(),
    line_id: z.string(),
    stars: starCount,
    words: z.string(),
    given_name: z.string().nullable(),
    written_at: z.date(),
    state: z.enum(["waiting", "shown", "hidden"]),
    reason: z.string().nullable(),
    reply: z.string().nullable(),
    replied_at: z.date().nullable(),
    pictures: z.number(),
  }),
);

/** What their buyer said of the lines of these orders, by line. */
export async function readOwnReviews(
  container: MedusaContainer,
  { orderIds }: { readonly orderIds: readonly string[] },
): Promise<ReadonlyMap<string, OwnReview>> {
  const found = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select r.id, r.line_id, r.stars, r.words, r.given_name, r.written_at, r.state, r.reason, r.reply, r.replied_at,
            (select count(*)::int from review_picture p where p.review_id = r.id) as pictures
       from review r where r.order_id = any(?)`,
    [[...orderIds]],
  );
  return new Map(
    rows.parse(found.rows).map((row) => [
      row.line_id,
      {
        ...{ id: row.id, stars: row.stars, words: row.words, state: row.state, reason: row.reason },
        isNamed: row.given_name !== null,
        writtenAt: row.written_at.toISOString(),
        photosCount: row.pictures,
        reply: row.state === "shown" ? replyOf(row) : null,
      },
    ]),
  );
}
