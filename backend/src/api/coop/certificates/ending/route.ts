import type { EndingCertificates } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readEndingCertificates } from "../../../../certificates/read-certificates";
import { staffOfRequest } from "../../staff-of-request";

/** Certificates of her cooperative that end soon and are not renewed. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<EndingCertificates>): Promise<void> {
  const { cooperativeId } = await staffOfRequest(req);
  res.json(await readEndingCertificates(req.scope, cooperativeId));
}
