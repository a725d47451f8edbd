import type { Kept, NewBaseline } from "@cho-phien/contract";
import { dongToWire } from "@cho-phien/money";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { dongAtDoor } from "../../../boundary/ledger-refusal";
import { readBody } from "../../../boundary/read-body";
import { keepOnFileWorkflow } from "../../../workflows/keep-on-file";
import { cooperativeToEnter } from "../cooperative-here";
import { officerOfRequest } from "../scope-of-request";

const body = z.object({
  cooperative: z.string().max(60),
  year: z.number().int().min(2015).max(2100),
  incomeDong: z.string().max(20),
  source: z.string().min(1).max(300),
}) satisfies z.ZodType<NewBaseline>;

/** A year to compare with; the first one written for a year stands. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<Kept>): Promise<void> {
  const scope = await officerOfRequest(req);
  const { cooperative, year, incomeDong, source } = readBody(body, req.body);
  await cooperativeToEnter(req, scope, cooperative);
  const revenue = dongToWire(dongAtDoor(incomeDong, { field: "incomeDong", accepts: "zero_or_more" }));
  const row = { cooperative_id: cooperative, year, revenue, source };
  await keepOnFileWorkflow(req.scope).run({
    input: { table: "cooperative_baseline", row, officerId: scope.officerId },
  });
  res.json({ isKept: true });
}
