import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendPhoto } from "../../../../../../paying/send-photo";
import { reviewPictureFile } from "../../../../../../reviews/pictures";

/** A buyer's picture that nobody else sees until the operator shows the review. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = { reviewId: String(req.params.id), photoId: String(req.params.photoId) };
  await sendPhoto(res, await reviewPictureFile(req.scope, asked));
}
