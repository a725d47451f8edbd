import type { DistributionRun } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { staffOfRequest } from "../../staff-of-request";
import { runFor } from "../run-for";

/** One run as it was entered, with its inputs, for the minutes. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<DistributionRun>): Promise<void> {
  res.json(await runFor(req, await staffOfRequest(req), String(req.params.id)));
}
