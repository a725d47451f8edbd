import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { Readable } from "node:stream";
import { clock } from "../boundary/clock";
import { notHere } from "../boundary/refusal";
import { keepPrivatePhoto, privateName } from "../photos/private-photos";

const rows = z.array(z.object({ id: z.string() }));

type Asked = { readonly payoutId: string; readonly operatorId: string; readonly body: Readable };

/** The bank's own picture of a refund by transfer, as evidence beside its reference. */
export async function keepRefundPhoto(
  container: MedusaContainer,
  { payoutId, operatorId, body }: Asked,
): Promise<{ readonly id: string }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const payout = await knex("refund_payout")
    .select("id")
    .where({ id: payoutId.slice(0, 60), way: "transfer" });
  if (rows.parse(payout).length === 0) throw notHere();
  const photo = await keepPrivatePhoto(body, { kind: "refunds", of: payoutId });
  await knex.raw(
    `insert into refund_photo (id, payout_id, sha256, added_by, at) values (?, ?, ?, ?, ?) on conflict do nothing`,
    [photo.id, payoutId, Buffer.from(photo.sha256, "hex"), operatorId, clock.now()],
  );
  return { id: photo.id };
}

/** The name of the file of a refund's picture. */
export async function refundPhotoFile(
  container: MedusaContainer,
  { payoutId, photoId }: { readonly payoutId: string; readonly photoId: string },
): Promise<string> {
  const found = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("refund_photo")
    .select("id")
    .where({ id: photoId.slice(0, 60), payout_id: payoutId.slice(0, 60) });
  const [photo] = rows.parse(found);
  if (!photo) throw notHere();
  return privateName("refunds", photo.id);
}
