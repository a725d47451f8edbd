import type { CodSheet } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readCodSheet } from "../../../../cod-sheets/read-sheet";

/** A sheet line by line: as it would be taken now, or as it was. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CodSheet>): Promise<void> {
  res.json(await readCodSheet(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), String(req.params.id)));
}
