import type { ExportKept, ExportProgress } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../../boundary/read-body";
import { notHere } from "../../../../../boundary/refusal";
import { noteProgress } from "../../../../../exports/kept-exports";
import { officerOfRequest } from "../../../scope-of-request";

const body = z.object({
  done: z.number().int().min(0).max(1_000_000),
  total: z.number().int().min(1).max(1_000_000),
  isStopped: z.boolean().optional(),
}) satisfies z.ZodType<ExportProgress>;

/** How far a file of hers has come. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ExportKept>): Promise<void> {
  const { officerId } = await officerOfRequest(req);
  const whose = { id: String(req.params.id), officerId };
  const progress = readBody(body, req.body);
  const isHers = await noteProgress(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), whose, progress);
  if (!isHers) throw notHere();
  res.json({ isKept: true });
}
