import type { NewPeriodComment, PeriodPage } from "@cho-phien/contract";
import { periodCode } from "@cho-phien/reporting";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../../../boundary/clock";
import { readBody } from "../../../../../boundary/read-body";
import { readPeriod } from "../../../../../periods/read-period";
import { askedPeriod } from "../../../../../reports/asked-period";
import { actOnPeriodWorkflow } from "../../../../../workflows/act-on-period";
import { officerOfRequest, unitHere } from "../../../scope-of-request";

const body = z.object({ text: z.string().min(1).max(2000) }) satisfies z.ZodType<NewPeriodComment>;

/** A word on a unit's report, kept beside its acts. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<PeriodPage>): Promise<void> {
  const scope = await officerOfRequest(req);
  const unit = unitHere(scope, req.params.unit);
  const now = clock.now();
  const period = askedPeriod(req.params.period, now);
  const { text } = readBody(body, req.body);
  await actOnPeriodWorkflow(req.scope).run({
    input: {
      scope,
      periodCode: periodCode(period),
      unitCode: unit.code,
      act: "comment",
      comment: text,
      expiresAt: null,
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
