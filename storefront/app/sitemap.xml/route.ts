import { readShards } from "@/lib/medusa/operations/sitemap";
import { requestOrigin } from "@/lib/request-origin";
import { xmlAnswer } from "@/lib/sitemap/answer";
import { indexXml } from "@/lib/sitemap/xml";

/** The site map's index: the market's own pages, then goods in shards, so that no file and no question holds them all. */
export async function GET(request: Request): Promise<Response> {
  const origin = requestOrigin(request.headers);
  const parts = ["pages", ...(await readShards())];
  return xmlAnswer(indexXml(parts.map((part) => `${origin}/sitemap/${part}.xml`)));
}
