import type { SlipList } from "@cho-phien/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readSlips } from "../../../consignments/read-slips";
import { staffOfRequest } from "../staff-of-request";

const MOST_SLIPS = 40;

/** What is printed for some of her consignments; the ids of others are not there. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<SlipList>): Promise<void> {
  const { cooperativeId } = await staffOfRequest(req);
  const ids = String(req.query.ids ?? "")
    .split(",")
    .filter((id) => /^[A-Za-z0-9_]{1,60}$/.test(id))
    .slice(0, MOST_SLIPS);
  res.json({ slips: await readSlips(req.scope, cooperativeId, ids) });
}
