import type { Kept, TargetToGive } from "@cho-phien/contract";
import { indicators } from "@cho-phien/reporting";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { notHere, refuse } from "../../../boundary/refusal";
import { notGivable } from "../../../officers/may-give";
import { correctOnFileWorkflow } from "../../../workflows/correct-on-file";
import { keepOnFileWorkflow } from "../../../workflows/keep-on-file";
import { correctionReason, reasonText } from "../reason";
import { officerOfRequest } from "../scope-of-request";

const body = z.object({
  indicator: z.string().max(60),
  unit: z.string().max(10),
  year: z.number().int().min(2023).max(2035),
  amount: z.string().regex(/^\d{1,12}$/),
  decision: z.string().min(1).max(200),
  reason: reasonText.optional(),
}) satisfies z.ZodType<TargetToGive>;

/** A target for a unit below hers, with its decision. The one given for a year stands until it is corrected with a reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<Kept>): Promise<void> {
  const scope = await officerOfRequest(req);
  const { indicator, unit, year, amount, decision, reason } = readBody(body, req.body);
  if (notGivable(scope.grants, { unit, purposes: [] }) === null) throw notHere();
  if (!indicators.some((it) => it.id === indicator)) throw refuse("filter_invalid", { name: indicator }, "indicator");
  const why = correctionReason(reason);
  const key = { indicator, unit_code: unit, year };
  const values = { amount: String(BigInt(amount)), decision };
  const by = { table: "report_target", officerId: scope.officerId } as const;
  const { result } = await keepOnFileWorkflow(req.scope).run({ input: { ...by, row: { ...key, ...values } } });
  if (!result.isNew && why !== null)
    await correctOnFileWorkflow(req.scope).run({ input: { ...by, key, values, reason: why } });
  else if (!result.isNew) await sayWhatStands(req, key, amount);
  res.json({ isKept: true });
}

const stands = z.array(z.object({ amount: z.string(), decision: z.string() }));

/** Given already: the same again is fine, another amount is not taken silently for it. */
async function sayWhatStands(
  req: AuthenticatedMedusaRequest,
  key: Readonly<Record<"indicator" | "unit_code", string>> & { readonly year: number },
  amount: string,
): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [row] = stands.parse(await knex("report_target_now").select(knex.raw("amount::text"), "decision").where(key));
  if (!row || row.amount === String(BigInt(amount))) return;
  const isRate = indicators.some((it) => it.id === key.indicator && it.unit === "basis_points");
  const given = isRate ? `${Number(row.amount) / 100}%` : row.amount;
  throw refuse("target_given", { amount: given, decision: row.decision }, "amount");
}
