import type { FacetValue, SearchSuggestions } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { noGroups, type SuggestedGroups } from "@/features/page-frame/search-field/suggested";
import { formatDong } from "@/lib/format";
import { inLanguage } from "@/lib/i18n/in-language";
import { localeOr, type Locale } from "@/lib/i18n/locales";
import { suggest } from "@/lib/medusa/operations/search";
import { localePath, paths } from "@/lib/paths";

const longestText = 80;

/** What an unfinished text may become, as the search field shows it. A silent market suggests nothing. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const locale = localeOr(asked.get("locale"));
  const text = (asked.get("q") ?? "").normalize("NFC").trim().slice(0, longestText);
  const found = text === "" ? null : await suggest(text, locale);
  const groups = found ? await groupsOf(found, locale) : noGroups;
  return Response.json(groups, { headers: { "cache-control": found ? "public, max-age=30" : "no-store" } });
}

async function groupsOf(found: SearchSuggestions, locale: Locale): Promise<SuggestedGroups> {
  const t = await getTranslations({ locale, namespace: "shop" });
  const priceOf = ({ priceDong, hasSeveralPrices }: SearchSuggestions["goods"][number]) => {
    const price = formatDong(priceDong, locale);
    return hasSeveralPrices ? t("card.from", { price }) : price;
  };
  return {
    goods: found.goods.map((it) => ({
      href: localePath(locale, paths.goods(it.handle)),
      name: inLanguage(locale, it.name, it.nameEn),
      detail: priceOf(it),
      // Every browser this shop supports reads AVIF; the narrowest file is a few kilobytes.
      photo: it.photo?.widths[0] ? `${it.photo.base}-${it.photo.widths[0]}.avif` : null,
    })),
    categories: found.categories.map((it: FacetValue) => ({
      href: localePath(locale, paths.listing({ category: it.value })),
      name: inLanguage(locale, it.name, it.nameEn),
      detail: t("home.goodsCount", { count: it.count }),
      photo: null,
    })),
    cooperatives: found.cooperatives.map(({ handle, name, provinceName }) => ({
      href: localePath(locale, paths.cooperative(handle)),
      name,
      detail: provinceName,
      photo: null,
    })),
  };
}
