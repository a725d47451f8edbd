import type { Kept, NewBaseline } from "@cho-phien/contract";
import { dongFromWire, dongToWire, formatDong } from "@cho-phien/money";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { dongAtDoor } from "../../../boundary/ledger-refusal";
import { readBody } from "../../../boundary/read-body";
import { refuse } from "../../../boundary/refusal";
import { correctOnFileWorkflow } from "../../../workflows/correct-on-file";
import { keepOnFileWorkflow } from "../../../workflows/keep-on-file";
import { cooperativeToEnter } from "../cooperative-here";
import { correctionReason, reasonText } from "../reason";
import { officerOfRequest } from "../scope-of-request";

const body = z.object({
  cooperative: z.string().max(60),
  year: z.number().int().min(2015).max(2100),
  incomeDong: z.string().max(20),
  source: z.string().min(1).max(300),
  reason: reasonText.optional(),
}) satisfies z.ZodType<NewBaseline>;

/** A year to compare with. What is written for a year stands until it is corrected with a reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<Kept>): Promise<void> {
  const scope = await officerOfRequest(req);
  const { cooperative, year, incomeDong, source, reason } = readBody(body, req.body);
  await cooperativeToEnter(req, scope, cooperative);
  const revenue = dongToWire(dongAtDoor(incomeDong, { field: "incomeDong", accepts: "zero_or_more" }));
  const why = correctionReason(reason);
  const key = { cooperative_id: cooperative, year };
  const values = { revenue, source };
  const by = { table: "cooperative_baseline", officerId: scope.officerId } as const;
  const { result } = await keepOnFileWorkflow(req.scope).run({ input: { ...by, row: { ...key, ...values } } });
  if (!result.isNew && why !== null)
    await correctOnFileWorkflow(req.scope).run({ input: { ...by, key, values, reason: why } });
  else if (!result.isNew) await sayWhatStands(req, key, revenue);
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
  const [row] = stands.parse(
    await knex("cooperative_baseline_now").select(knex.raw("revenue::text"), "source").where(key),
  );
  if (row && row.revenue !== revenue)
    throw refuse(
      "baseline_given",
      { year: String(key.year), amount: formatDong(dongFromWire(row.revenue), "vi"), source: row.source },
      "incomeDong",
    );
}
