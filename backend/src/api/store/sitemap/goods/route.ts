import type { SitemapGoods } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { refuse } from "../../../../boundary/refusal";
import { readSitemapGoods } from "../../../../catalogue/read-sitemap";

/** The goods of one shard; `from` is a product's id. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SitemapGoods>): Promise<void> {
  const { from } = req.query;
  if (typeof from !== "string" || !/^\w{1,60}$/.test(from)) throw refuse("filter_invalid", { name: "from" }, "from");
  res.json(await readSitemapGoods(req.scope, from));
}
