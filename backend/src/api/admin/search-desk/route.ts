import type { SearchDesk } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readSearchDesk } from "../../../operator/read-search-desk";

/** How the search stands. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SearchDesk>): Promise<void> {
  res.json(await readSearchDesk(req.scope));
}
