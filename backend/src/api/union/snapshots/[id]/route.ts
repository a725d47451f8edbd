import type { SnapshotPage } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { notHere } from "../../../../boundary/refusal";
import { unitWithin } from "../../../../officers/scope";
import { newestSnapshot, snapshotById } from "../../../../periods/keep-snapshot";
import { snapshotPage } from "../../../../periods/read-published";
import { officerOfRequest } from "../../scope-of-request";

/** What was published, as it was signed; of a unit of hers that it was locked for, or that it has as a row. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SnapshotPage>): Promise<void> {
  const scope = await officerOfRequest(req);
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const snapshot = await snapshotById(knex, String(req.params.id));
  const code = typeof req.query.unit === "string" && req.query.unit !== "" ? req.query.unit : snapshot?.unit_code;
  const unit = code === undefined ? null : unitWithin(scope, code);
  const isHeld = code === snapshot?.unit_code || snapshot?.rows.some((it) => it.unit === code);
  if (!snapshot || !unit || !isHeld) throw notHere();
  const latest = await newestSnapshot(knex, { period: snapshot.period, unit: snapshot.unit_code });
  res.json(snapshotPage(snapshot, { unit, isStillLatest: latest?.id === snapshot.id }));
}
