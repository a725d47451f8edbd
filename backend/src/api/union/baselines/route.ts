import type { Kept, NewBaseline } from "@cho-phien/contract";
import { dongFromWire, dongToWire, formatDong } from "@cho-phien/money";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { dongAtDoor } from "../../../boundary/ledger-refusal";
import { readBody } from "../../../boundary/read-body";
import { refuse } from "../../../boundary/refusal";
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
  const { result } = await keepOnFileWorkflow(req.scope).run({
    input: { table: "cooperative_baseline", row, officerId: scope.officerId },
  });
  if (!result.isNew) await sayWhatStands(req, { cooperative_id: cooperative, year }, revenue);
  res.json({ isKept: true });
}

const stands = z.array(z.object({ revenue: z.string(), source: z.string() }));

/** Written already: the same again is fine, another sum is not taken silently for it. */
async function sayWhatStands(
  req: AuthenticatedMedusaRequest,
  key: { readonly cooperative_id: string; readonly year: number },
  revenue: string,
): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [row] = stands.parse(await knex("cooperative_baseline").select(knex.raw("revenue::text"), "source").where(key));
  if (row && row.revenue !== revenue)
    throw refuse(
      "baseline_given",
      { year: String(key.year), amount: formatDong(dongFromWire(row.revenue), "vi"), source: row.source },
      "incomeDong",
    );
}
