import { MOST_REVIEW_PHOTOS } from "@cho-phien/review";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { Readable } from "node:stream";
import { clock } from "../boundary/clock";
import { notHere, refuse } from "../boundary/refusal";
import { keepPrivatePhoto, privateName } from "../photos/private-photos";

const ids = z.array(z.object({ id: z.string() }));
const states = z.array(z.object({ state: z.string() }));

type Selecting = { (table: "review_picture"): { select(column: "id"): { where(of: object): PromiseLike<unknown> } } };

const picturesOf = async (knex: Selecting, reviewId: string) =>
  ids.parse(await knex("review_picture").select("id").where({ review_id: reviewId }));

const enough = () => refuse("review_photos_enough", { most: String(MOST_REVIEW_PHOTOS) });

type Asked = { readonly orderId: string; readonly reviewId: string; readonly body: Readable };

/** A picture of goods as they came, at most three of a review; kept from the public until the operator shows the review. */
export async function keepReviewPicture(
  container: MedusaContainer,
  { orderId, reviewId, body }: Asked,
): Promise<{ readonly id: string }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const id = reviewId.slice(0, 60);
  const [review] = states.parse(await knex("review").select("state").where({ id, order_id: orderId }));
  if (!review) throw notHere();
  if ((await picturesOf(knex, id)).length >= MOST_REVIEW_PHOTOS) throw enough();
  const photo = await keepPrivatePhoto(body, { kind: "reviews", of: id });
  await knex.transaction(async (trx) => {
    const [now] = states.parse(await trx("review").select("state").where({ id }).forUpdate());
    const standing = await picturesOf(trx, id);
    if (standing.some((it) => it.id === photo.id)) return;
    // What was judged is shown as it was judged.
    if (now?.state !== "waiting") throw refuse("review_decided");
    if (standing.length >= MOST_REVIEW_PHOTOS) throw enough();
    const sha256 = Buffer.from(photo.sha256, "hex");
    await trx("review_picture").insert({ id: photo.id, review_id: id, sha256, at: clock.now() });
  });
  return { id: photo.id };
}

/** The name of the file of a review's picture, for the operator who judges it. */
export async function reviewPictureFile(
  container: MedusaContainer,
  { reviewId, photoId }: { readonly reviewId: string; readonly photoId: string },
): Promise<string> {
  const found = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("review_picture")
    .select("id")
    .where({ id: photoId.slice(0, 60), review_id: reviewId.slice(0, 60) });
  const [photo] = ids.parse(found);
  if (!photo) throw notHere();
  return privateName("reviews", photo.id);
}
