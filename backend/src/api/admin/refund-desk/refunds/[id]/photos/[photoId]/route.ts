import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendPhoto } from "../../../../../../../paying/send-photo";
import { refundPhotoFile } from "../../../../../../../refunds/refund-photos";

/** The bank's picture of a refund. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = { payoutId: String(req.params.id), photoId: String(req.params.photoId) };
  await sendPhoto(res, await refundPhotoFile(req.scope, asked));
}
