import type { ExportBegun, ExportList, NewExport } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clientKey, readBody } from "../../../boundary/read-body";
import { beginExport, readExports } from "../../../exports/kept-exports";
import { officerOfRequest } from "../scope-of-request";

const body = z.object({
  idempotencyKey: clientKey,
  title: z.string().min(1).max(300),
  fileName: z.string().regex(/^[\w-]{1,100}\.(xlsx|csv|pdf)$/),
  format: z.enum(["xlsx", "csv", "pdf"]),
}) satisfies z.ZodType<NewExport>;

/** Her files: those being made and those she can still fetch. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ExportList>): Promise<void> {
  const { officerId } = await officerOfRequest(req);
  res.json({ exports: await readExports(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), officerId) });
}

/** A place for a file that is going to be made; what may be in it is decided where its rows are read. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ExportBegun>): Promise<void> {
  const { officerId } = await officerOfRequest(req);
  const asked = readBody(body, req.body);
  res.json(await beginExport(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), officerId, asked));
}
