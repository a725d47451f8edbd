import type { UnitChildren } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readChildren } from "../../../officers/read-scope";
import { officerOfRequest, unitHere } from "../scope-of-request";

/** The units right below one of hers, or her topmost ones. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<UnitChildren>): Promise<void> {
  const scope = await officerOfRequest(req);
  const { under } = req.query;
  res.json(readChildren(scope, under === undefined || under === "" ? null : unitHere(scope, under)));
}
