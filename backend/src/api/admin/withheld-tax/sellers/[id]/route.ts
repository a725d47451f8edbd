import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { keepTaxCode } from "../../../../../taxes/keep-tax-code";

const body = z.object({ taxCode: z.string().max(40) });

/** The tax code or personal number of a seller whose tax is withheld. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<{ readonly kept: true }>,
): Promise<void> {
  const { taxCode } = readBody(body, req.body);
  const operatorId = req.auth_context.actor_id;
  await keepTaxCode(req.scope, { cooperativeId: String(req.params.id), taxCode, operatorId });
  res.json({ kept: true });
}
