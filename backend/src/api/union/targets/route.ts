import type { Kept, TargetToGive } from "@cho-phien/contract";
import { indicators } from "@cho-phien/reporting";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { notHere, refuse } from "../../../boundary/refusal";
import { notGivable } from "../../../officers/may-give";
import { keepOnFileWorkflow } from "../../../workflows/keep-on-file";
import { officerOfRequest } from "../scope-of-request";

const body = z.object({
  indicator: z.string().max(60),
  unit: z.string().max(10),
  year: z.number().int().min(2023).max(2035),
  amount: z.string().regex(/^\d{1,12}$/),
  decision: z.string().min(1).max(200),
}) satisfies z.ZodType<TargetToGive>;

/** A target for a unit below hers, with its decision; the first one given for a year stands. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<Kept>): Promise<void> {
  const scope = await officerOfRequest(req);
  const { indicator, unit, year, amount, decision } = readBody(body, req.body);
  if (notGivable(scope.grants, { unit, purposes: [] }) === null) throw notHere();
  if (!indicators.some((it) => it.id === indicator)) throw refuse("filter_invalid", { name: indicator }, "indicator");
  const row = { indicator, unit_code: unit, year, amount, decision };
  const { result } = await keepOnFileWorkflow(req.scope).run({
    input: { table: "report_target", row, officerId: scope.officerId },
  });
  if (!result.isNew) await sayWhatStands(req, { indicator, unit_code: unit, year }, amount);
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
  const [row] = stands.parse(await knex("report_target").select(knex.raw("amount::text"), "decision").where(key));
  if (!row || row.amount === String(BigInt(amount))) return;
  const isRate = indicators.some((it) => it.id === key.indicator && it.unit === "basis_points");
  const given = isRate ? `${Number(row.amount) / 100}%` : row.amount;
  throw refuse("target_given", { amount: given, decision: row.decision }, "amount");
}
