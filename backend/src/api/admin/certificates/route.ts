import type { CertificateDesk } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { readCertificateDesk } from "../../../certificates/read-certificates";

const query = z.object({
  state: z.enum(["waiting", "verified", "rejected", "ended"]).default("waiting"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** Certificates for the operator to judge. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CertificateDesk>): Promise<void> {
  res.json(await readCertificateDesk(req.scope, readBody(query, req.query)));
}
