import type { PhotoView } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { keepPhoto } from "../../../photos/keep-photo";
import { countPhoto } from "../../doors/limit-photos";
import { staffOfRequest } from "../staff-of-request";

/** The bytes of one photo, nothing around them; `?shape=whole` for a certificate, which is not cut to 4:5. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<PhotoView>): Promise<void> {
  const { staffId, cooperativeId } = await staffOfRequest(req);
  await countPhoto(staffId);
  const shape = req.query.shape === "whole" ? "whole" : "card";
  res.json(await keepPhoto(req.scope, { staffId, cooperativeId, shape, body: req }));
}
