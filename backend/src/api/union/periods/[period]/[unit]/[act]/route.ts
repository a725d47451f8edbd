import type { PeriodAct, PeriodActBody, PeriodPage } from "@cho-phien/contract";
import { periodCode } from "@cho-phien/reporting";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../../../../boundary/clock";
import { readBody } from "../../../../../../boundary/read-body";
import { notHere } from "../../../../../../boundary/refusal";
import { readPeriod } from "../../../../../../periods/read-period";
import { askedPeriod } from "../../../../../../reports/asked-period";
import { actOnPeriodWorkflow } from "../../../../../../workflows/act-on-period";
import { officerOfRequest, unitHere } from "../../../../scope-of-request";

const ACTS = [
  "submit",
  "say_nothing_to_report",
  "excuse",
  "return",
  "accept",
  "send_back_to_province",
  "lock",
  "ask_reopen",
  "reopen",
] as const satisfies readonly PeriodAct[];

const body = z.object({
  comment: z.string().max(2000).optional(),
  expiresOn: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
}) satisfies z.ZodType<PeriodActBody>;

/** Sends, accepts, returns, excuses, locks, reopens: what packages/reporting allows her at this unit. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<PeriodPage>): Promise<void> {
  const scope = await officerOfRequest(req);
  const unit = unitHere(scope, req.params.unit);
  const act = ACTS.find((it) => it === req.params.act);
  if (!act) throw notHere();
  const sent = readBody(body, req.body);
  const now = clock.now();
  const period = askedPeriod(req.params.period, now);
  await actOnPeriodWorkflow(req.scope).run({
    input: {
      scope,
      periodCode: periodCode(period),
      unitCode: unit.code,
      act,
      comment: sent.comment ?? null,
      expiresAt: sent.expiresOn === undefined ? null : new Date(`${sent.expiresOn}T23:59:59+07:00`).toISOString(),
    },
  });
  res.json(
    await readPeriod(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), {
      scope,
      period,
      unit,
      now: clock.now(),
    }),
  );
}
