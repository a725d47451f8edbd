import { readQuery } from "@/features/browse-listing/query";
import { localeOr } from "@/lib/i18n/locales";
import { searchGoods } from "@/lib/medusa/operations/search";

/** How many goods the filters in a form would find, before they are applied. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const query = readQuery(Object.fromEntries(asked));
  const { search } = await searchGoods(query, localeOr(asked.get("locale")));
  return Response.json({ total: search.total }, { headers: { "cache-control": "private, max-age=10" } });
}
