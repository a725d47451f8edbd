import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { Readable } from "node:stream";
import { clock } from "../boundary/clock";
import { notHere, refuse } from "../boundary/refusal";
import { keepPrivatePhoto, privateName } from "../photos/private-photos";

const MOST_PHOTOS = 3;
const rows = z.array(z.object({ id: z.string() }));

type Kept = { readonly id: string };

/** A picture of what is wrong with the goods, at most three of a request; only its cooperative and the operator see it. */
export async function keepReturnPhoto(
  container: MedusaContainer,
  { orderId, requestId, body }: { readonly orderId: string; readonly requestId: string; readonly body: Readable },
): Promise<Kept> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const request = await knex("return_request")
    .select("id")
    .where({ id: requestId.slice(0, 60), order_id: orderId });
  if (rows.parse(request).length === 0) throw notHere();
  if ((await photosOf(knex, requestId)).length >= MOST_PHOTOS) throw refuse("return_photos_enough");
  const photo = await keepPrivatePhoto(body, { kind: "returns", of: requestId });
  await knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('return:' || ?, 0))", [requestId]);
    const standing = await photosOf(trx, requestId);
    if (standing.some((it) => it.id === photo.id)) return;
    if (standing.length >= MOST_PHOTOS) throw refuse("return_photos_enough");
    const sha256 = Buffer.from(photo.sha256, "hex");
    await trx("return_photo").insert({ id: photo.id, request_id: requestId, sha256, at: clock.now() });
  });
  return { id: photo.id };
}

type Selecting = { (table: "return_photo"): { select(column: "id"): { where(of: object): PromiseLike<unknown> } } };

async function photosOf(knex: Selecting, requestId: string): Promise<readonly Kept[]> {
  return rows.parse(await knex("return_photo").select("id").where({ request_id: requestId }));
}

type Asked = { readonly requestId: string; readonly photoId: string; readonly cooperativeId: string | null };

/** The name of the file of a request's photo; another cooperative's is not there. */
export async function returnPhotoFile(container: MedusaContainer, asked: Asked): Promise<string> {
  const found = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select p.id from return_photo p join return_request q on q.id = p.request_id
      where p.id = ? and q.id = ? and (?::text is null or q.cooperative_id = ?)`,
    [asked.photoId.slice(0, 60), asked.requestId.slice(0, 60), asked.cooperativeId, asked.cooperativeId],
  );
  const [photo] = rows.parse(found.rows);
  if (!photo) throw notHere();
  return privateName("returns", photo.id);
}
