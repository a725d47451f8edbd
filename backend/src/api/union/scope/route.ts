import type { ReportScope } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { clock } from "../../../boundary/clock";
import { readScope } from "../../../officers/read-scope";
import { officerOfRequest } from "../scope-of-request";

/** The units and periods she can choose. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ReportScope>): Promise<void> {
  res.json(readScope(await officerOfRequest(req), clock.now()));
}
