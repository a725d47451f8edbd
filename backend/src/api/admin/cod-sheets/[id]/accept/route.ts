import type { CodSheet } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readCodSheet } from "../../../../../cod-sheets/read-sheet";
import { acceptCodSheetWorkflow } from "../../../../../workflows/take-cod-sheet";

/** Takes the sheet's lines, each once; asked again it answers what was taken. The books follow within seconds (job book-cod). */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<CodSheet>): Promise<void> {
  const sheetId = String(req.params.id);
  await acceptCodSheetWorkflow(req.scope).run({ input: { sheetId, operatorId: req.auth_context.actor_id } });
  res.json(await readCodSheet(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), sheetId));
}
