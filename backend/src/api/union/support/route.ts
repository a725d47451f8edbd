import type { Kept, NewSupport } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { clientKey, readBody } from "../../../boundary/read-body";
import { isCalendarDate } from "../../../members/fact-kinds";
import { keepOnFileWorkflow } from "../../../workflows/keep-on-file";
import { cooperativeToEnter } from "../cooperative-here";
import { officerOfRequest } from "../scope-of-request";

const body = z.object({
  idempotencyKey: clientKey,
  cooperative: z.string().max(60),
  on: z.string().refine(isCalendarDate),
  programme: z.string().min(1).max(100),
  topic: z.string().min(1).max(300),
  managersTrained: z.number().int().min(0).max(100),
  source: z.string().min(1).max(300),
}) satisfies z.ZodType<NewSupport>;

/** Support the Union gave a cooperative, with where that is written. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<Kept>): Promise<void> {
  const scope = await officerOfRequest(req);
  const sent = readBody(body, req.body);
  await cooperativeToEnter(req, scope, sent.cooperative);
  const row = {
    ...{ id: `support_${scope.officerId}_${sent.idempotencyKey}`, cooperative_id: sent.cooperative, on_date: sent.on },
    ...{ programme: sent.programme, topic: sent.topic, managers_trained: sent.managersTrained, source: sent.source },
  };
  await keepOnFileWorkflow(req.scope).run({ input: { table: "programme_support", row, officerId: scope.officerId } });
  res.json({ isKept: true });
}
