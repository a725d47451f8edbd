import type { RequestList } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../../../boundary/clock";
import { readRequests } from "../../../rights/request-list";
import { readPage } from "../../coop/read-page";
import { entryScopeOfRequest } from "../scope-of-request";

/** What members of her communes asked of their data: open ones by due date, or those answered. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<RequestList>): Promise<void> {
  const { communeCodes } = await entryScopeOfRequest(req);
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const asked = { isOpen: req.query.state !== "done", page: readPage(req.query.page), now: clock.now() };
  res.json(await readRequests(knex, { communes: communeCodes, cooperativeId: null, ...asked }));
}
