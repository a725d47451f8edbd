import type { CooperativeSheet, GrantPurpose } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../../../../boundary/clock";
import { COOPERATIVE_MODULE } from "../../../../modules/cooperative";
import { unitWithin } from "../../../../officers/scope";
import { readReports, stateOfUnit } from "../../../../periods/submissions";
import { askedPeriod } from "../../../../reports/asked-period";
import { readCooperativeSheet } from "../../../../reports/cooperative-sheet";
import { officerOfRequest, unitHere } from "../../scope-of-request";
import { notHere } from "../../../../boundary/refusal";

const ANSWERS: readonly GrantPurpose[] = ["review", "approve", "individual"];

/** One cooperative of a commune she answers for or enters facts for; another's is not there. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CooperativeSheet>): Promise<void> {
  const scope = await officerOfRequest(req);
  const [cooperative] = await req.scope
    .resolve(COOPERATIVE_MODULE)
    .listCooperatives({ id: String(req.params.id) }, { select: ["id", "name", "commune_code"], take: 1 });
  if (!cooperative) throw notHere();
  const unit = unitHere(scope, cooperative.commune_code, [...ANSWERS, "enter"]);
  const now = clock.now();
  const period = askedPeriod(req.query.period, now);
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const state = stateOfUnit(await readReports(knex, { period, unit, now }));
  const { id, name } = cooperative;
  const readsFigures = unitWithin(scope, unit.code, ANSWERS) !== null;
  const mayEnter = unitWithin(scope, unit.code, ["enter"]) !== null;
  const asked = { cooperative: { id, name }, unit, period, state, now, readsFigures, mayEnter };
  res.json(await readCooperativeSheet(knex, asked));
}
