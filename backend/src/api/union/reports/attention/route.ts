import type { AttentionReport } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readAttention, readAttentionKind } from "../../../../reports/attention-report";
import { readPage } from "../../../coop/read-page";
import { mayReadCooperatives, reportQuestion } from "../../report-question";

/** R5: what waits in a unit, for whoever answers for it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AttentionReport>): Promise<void> {
  const { knex, orgUnit, scope, ...question } = await reportQuestion(req);
  mayReadCooperatives({ scope, orgUnit });
  const chosen = { kind: readAttentionKind(req.query.kind), page: readPage(req.query.page) };
  res.json(await readAttention(knex, { ...question, ...chosen, unit: orgUnit }));
}
