import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendPhoto } from "../../../../../../../paying/send-photo";
import { returnPhotoFile } from "../../../../../../../refunds/return-photos";

/** A shopper's picture of goods she asks to give back, for the operator who decides. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = { requestId: String(req.params.id), photoId: String(req.params.photoId) };
  await sendPhoto(res, await returnPhotoFile(req.scope, { ...asked, cooperativeId: null }));
}
