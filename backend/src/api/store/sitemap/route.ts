import type { SitemapView } from "@cho-phien/contract";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readSitemap } from "../../../catalogue/read-sitemap";

/** Where the shards of the site map begin. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SitemapView>): Promise<void> {
  res.json(await readSitemap(req.scope));
}
