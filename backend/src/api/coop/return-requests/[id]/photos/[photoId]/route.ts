import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendPhoto } from "../../../../../../paying/send-photo";
import { returnPhotoFile } from "../../../../../../refunds/return-photos";
import { staffOfRequest } from "../../../../staff-of-request";

/** A shopper's picture of goods she asks to give back, for the cooperative that sold them. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperativeId } = await staffOfRequest(req);
  const asked = { requestId: String(req.params.id), photoId: String(req.params.photoId) };
  await sendPhoto(res, await returnPhotoFile(req.scope, { ...asked, cooperativeId }));
}
