import { readFile } from "node:fs/promises";
import type { ExportKept } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { notHere } from "../../../../../boundary/refusal";
import { keepExport, MAX_FILE_BYTES, readExportFile } from "../../../../../exports/kept-exports";
import { receiveFile } from "../../../../../photos/receive-file";
import { officerOfRequest } from "../../../scope-of-request";

/** The bytes of a file of hers; another's is not there. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { officerId } = await officerOfRequest(req);
  const whose = { id: String(req.params.id), officerId };
  const file = await readExportFile(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), whose);
  if (!file) throw notHere();
  res.setHeader("content-type", "application/octet-stream");
  res.setHeader("cache-control", "private, no-store");
  res.end(file);
}

/** Takes in the finished file of an export of hers. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<ExportKept>): Promise<void> {
  const { officerId } = await officerOfRequest(req);
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const whose = { id: String(req.params.id), officerId };
  const isKept = await receiveFile(req, MAX_FILE_BYTES, async ({ path }) =>
    keepExport(knex, whose, await readFile(path)),
  );
  if (!isKept) throw notHere();
  res.json({ isKept: true });
}
