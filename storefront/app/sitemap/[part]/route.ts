import { aisleKinds } from "@/lib/aisle-folders";
import { readAisles } from "@/lib/medusa/operations/aisles";
import { readCooperatives } from "@/lib/medusa/operations/cooperatives";
import { readShard } from "@/lib/medusa/operations/sitemap";
import { paths } from "@/lib/paths";
import { requestOrigin } from "@/lib/request-origin";
import { xmlAnswer } from "@/lib/sitemap/answer";
import { pagesXml, type SitemapPage } from "@/lib/sitemap/xml";

/** "pages.xml", or the shard that begins at a product's id. */
export async function GET(request: Request, { params }: RouteContext<"/sitemap/[part]">): Promise<Response> {
  const [, part] = /^(\w{1,60})\.xml$/.exec((await params).part) ?? [];
  if (!part) return new Response(null, { status: 404 });
  const pages = part === "pages" ? await ownPages() : await goodsPages(part);
  if (pages.length === 0) return new Response(null, { status: 404 });
  return xmlAnswer(pagesXml(requestOrigin(request.headers), pages));
}

/** Home, lists, cooperatives, and every aisle with something in it. */
async function ownPages(): Promise<readonly SitemapPage[]> {
  const [aisles, cooperatives] = await Promise.all([readAisles("vi"), readCooperatives("vi")]);
  const filled = aisleKinds.flatMap((kind) =>
    aisles[kind].filter((it) => it.goodsCount > 0).map(({ slug }) => paths.aisle(kind, slug)),
  );
  const own = [paths.home, paths.listing(), paths.aisles, paths.cooperatives];
  return [...own, ...filled, ...cooperatives.map(({ handle }) => paths.cooperative(handle))].map((path) => ({ path }));
}

async function goodsPages(from: string): Promise<readonly SitemapPage[]> {
  return (await readShard(from)).map(({ handle, updatedAt }) => ({ path: paths.goods(handle), changed: updatedAt }));
}
