import type { RequestList } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../../../boundary/clock";
import { readRequests } from "../../../rights/request-list";
import { readPage } from "../read-page";
import { requireRole } from "../role-table";
import { staffOfRequest } from "../staff-of-request";

/** What members of her cooperative asked of their data. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<RequestList>): Promise<void> {
  const staff = await staffOfRequest(req);
  requireRole(staff, "edit_members");
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const asked = { isOpen: req.query.state !== "done", page: readPage(req.query.page), now: clock.now() };
  res.json(await readRequests(knex, { communes: null, cooperativeId: staff.cooperativeId, ...asked }));
}
