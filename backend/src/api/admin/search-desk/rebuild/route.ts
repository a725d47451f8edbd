import type { SearchDesk } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { reindexSearchIndexesWorkflow } from "@medusajs/medusa/core-flows";
import { INDEXES } from "../../../../finding/indexes";
import { readSearchDesk } from "../../../../operator/read-search-desk";

/** Builds every index anew beside the one that is read; asked again meanwhile, it is built once more afterwards. */
export async function POST(req: MedusaRequest, res: MedusaResponse<SearchDesk>): Promise<void> {
  await reindexSearchIndexesWorkflow(req.scope).run({ input: { index: INDEXES.map(({ name }) => name) } });
  res.status(202).json(await readSearchDesk(req.scope));
}
