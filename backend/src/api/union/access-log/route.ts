import type { AccessLog } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readLooks } from "../../../officers/read-looks";
import { readPage } from "../../coop/read-page";
import { officerOfRequest } from "../scope-of-request";

/** Who looked at named people: her own looks, or those at the units she answers for. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AccessLog>): Promise<void> {
  const scope = await officerOfRequest(req);
  res.json(await readLooks(req.scope, { scope, isOwn: req.query.mine === "1", page: readPage(req.query.page) }));
}
