import type { CodDesk, ResolveCodLine } from "@cho-phien/contract";
import { resolutions } from "@cho-phien/settlement";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { readCodDesk } from "../../../../../cod-sheets/read-desk";
import { resolveCodLineWorkflow } from "../../../../../workflows/take-cod-sheet";

const body = z.object({
  resolution: z.enum(resolutions),
  note: z.string().max(300).optional(),
  orderCode: z.string().max(40).optional(),
  cooperative: z.string().max(200).optional(),
}) satisfies z.ZodType<ResolveCodLine>;

/** What is made of a line that is held; done twice it counts once. The books follow within seconds (job book-cod). */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<CodDesk>): Promise<void> {
  const asked = readBody(body, req.body);
  await resolveCodLineWorkflow(req.scope).run({
    input: { ...asked, lineId: String(req.params.id), operatorId: req.auth_context.actor_id },
  });
  res.json(await readCodDesk(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), 1));
}
