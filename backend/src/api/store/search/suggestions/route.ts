import type { SearchSuggestions } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readText } from "../../../../catalogue/goods-asked";
import { suggest } from "../../../../shop-search/suggest";

/** What a text that is still being typed may become. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SearchSuggestions>): Promise<void> {
  res.json(await suggest(req.scope, readText(req.query.q)));
}
