import type { SearchDesk } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { checkSearchWorkflow } from "../../../../workflows/check-search";
import { readSearchDesk } from "../../../../operator/read-search-desk";

/** Compares every index with the database now, instead of tonight. */
export async function POST(req: MedusaRequest, res: MedusaResponse<SearchDesk>): Promise<void> {
  await checkSearchWorkflow(req.scope).run();
  res.json(await readSearchDesk(req.scope));
}
