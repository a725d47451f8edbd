import { readCartId } from "@/lib/basket/cookies";
import { readWays } from "@/lib/basket/ways";
import { localeOr } from "@/lib/i18n/locales";
import { readBasket } from "@/lib/medusa/operations/cart";

/** The shopper's own basket with what its parcels cost to a commune, by the ways she chose; kept nowhere. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const cartId = await readCartId();
  if (!cartId) return Response.json(null, { status: 404 });
  const basket = await readBasket(cartId, localeOr(query.get("locale")), {
    commune: query.get("commune"),
    ways: readWays({ ways: query.get("ways") }),
  });
  const headers = { "cache-control": "no-store" };
  return basket.ok ? Response.json(basket.value, { headers }) : Response.json(null, { status: basket.status, headers });
}
