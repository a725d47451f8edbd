import type { CodDesk, CodSheet, CodSheetUpload } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../boundary/read-body";
import { readCodDesk } from "../../../cod-sheets/read-desk";
import { readCodSheet } from "../../../cod-sheets/read-sheet";
import { readUploadBody } from "../../../spreadsheets/upload-body";
import { keepCodSheetWorkflow } from "../../../workflows/take-cod-sheet";

const asked = z.object({ page: z.coerce.number().int().min(1).max(100_000).default(1) });
const named = z.object({ carrier: z.string().trim().min(2).max(80) });

/** The sheets taken, the lines that wait for a person, and the parcels whose cash is late. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CodDesk>): Promise<void> {
  const { page } = readBody(asked, req.query);
  res.json(await readCodDesk(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), page));
}

/** Reads a carrier's sheet and answers what taking it would do; nothing is written before it is accepted. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<CodSheet>): Promise<void> {
  const upload: CodSheetUpload = { ...readBody(named, req.body), ...readUploadBody(req.body) };
  const { result } = await keepCodSheetWorkflow(req.scope).run({
    input: { ...upload, operatorId: req.auth_context.actor_id },
  });
  res.json(await readCodSheet(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), result.id));
}
