import "server-only";
import type { MarketView } from "@cho-phien/contract";
import { browseLifeSeconds, tags } from "@/lib/cache";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, valueOrMissing } from "../client";

function askMarket(locale: Locale) {
  const cache = { tags: [tags.market], lifeSeconds: browseLifeSeconds };
  return askBackend<MarketView>("/store/market", { locale, cache });
}

/** What the home page shows; throws when the backend is silent, so that no empty market is ever cached. */
export async function readMarket(locale: Locale): Promise<MarketView> {
  const market = valueOrMissing(await askMarket(locale));
  if (!market) throw new Error("/store/market is missing");
  return market;
}

/** For header and footer, which must stand even when the backend doesn't: null then. */
export async function findMarket(locale: Locale): Promise<MarketView | null> {
  const answer = await askMarket(locale);
  return answer.ok ? answer.value : null;
}
