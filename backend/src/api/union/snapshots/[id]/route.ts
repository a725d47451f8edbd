import type { SnapshotPage } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { notHere } from "../../../../boundary/refusal";
import { unitWithin } from "../../../../officers/scope";
import { findSnapshot } from "../../../../periods/keep-snapshot";
import { snapshotPage } from "../../../../periods/read-published";
import { officerOfRequest } from "../../scope-of-request";

/** What was published, as it was signed; of a unit of hers. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SnapshotPage>): Promise<void> {
  const scope = await officerOfRequest(req);
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const snapshot = await findSnapshot(knex, { id: String(req.params.id) });
  if (!snapshot || !unitWithin(scope, snapshot.unit_code)) throw notHere();
  const latest = await findSnapshot(knex, { period: snapshot.period, unit: snapshot.unit_code });
  res.json(snapshotPage(snapshot, latest?.id === snapshot.id));
}
