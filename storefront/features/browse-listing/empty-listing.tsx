import type { GoodsSearch, MarketView } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatCount } from "@/lib/format";
import { inLanguage } from "@/lib/i18n/in-language";
import { paths, type ListingQuery } from "@/lib/paths";
import type { Choices } from "./choices";
import { useFilterLabel } from "./filter-label";
import { filterNames, without } from "./query";

type Props = {
  readonly search: GoodsSearch;
  readonly query: ListingQuery;
  readonly choices: Choices;
  readonly categories: MarketView["categories"];
  /** Why the market would not answer, in its own words. */
  readonly refusal: string | null;
};

/** Nothing matches: another text, one filter less, or a kind of goods that has some. */
export function EmptyListing({ search, query, choices, categories, refusal }: Props): ReactNode {
  const t = useTranslations("shop.listing");
  const locale = useLocale();
  const isPastEnd = search.total > 0;
  const advice = isPastEnd ? "pastEnd" : adviceFor(query);
  const { didYouMean } = search;
  return (
    <section className="card px-5 py-8">
      <h2>{t("empty.title")}</h2>
      {didYouMean ? (
        <p className="mt-3 text-lg">
          {t("empty.meant")}{" "}
          <LocalLink
            href={paths.listing({ ...without(query, "q"), q: didYouMean })}
            className="link inline-flex min-h-tap items-center font-semibold"
          >
            “{didYouMean}”
          </LocalLink>
          ?
        </p>
      ) : null}
      <p className="mt-2">{refusal ?? t(`empty.${advice}`)}</p>
      <Ways search={search} query={query} choices={choices} />
      {isPastEnd ? (
        <LocalLink href={paths.listing({ ...query, page: 1 })} className="button mt-4 mr-2">
          {t("empty.firstPage")}
        </LocalLink>
      ) : null}
      <LocalLink href={paths.listing()} className="button mt-4">
        {t("empty.all")}
      </LocalLink>
      <h3 className="mt-6 text-base">{t("empty.kinds")}</h3>
      <ul className="flex flex-wrap gap-x-5">
        {categories
          .filter(({ goodsCount }) => goodsCount > 0)
          .map(({ handle, name, nameEn, goodsCount }) => (
            <li key={handle}>
              <LocalLink
                href={paths.listing({ category: handle })}
                className="inline-flex min-h-tap items-center gap-1.5"
              >
                <span className="link">{inLanguage(locale, name, nameEn)}</span>
                <span className="number text-sm text-quiet">{formatCount(goodsCount, locale)}</span>
              </LocalLink>
            </li>
          ))}
      </ul>
    </section>
  );
}

function adviceFor(query: ListingQuery): "several" | "words" | "one" {
  if (filterNames.filter((name) => query[name]).length > 1) return "several";
  return query.q ? "words" : "one";
}

function leaving(query: ListingQuery, left: GoodsSearch["ways"][number]["without"]): ListingQuery {
  if (left !== "filters") return without(query, left);
  return query.q ? { q: query.q } : {};
}

/** What each filter, taken off, would find. */
function Ways({ search, query, choices }: Pick<Props, "search" | "query" | "choices">): ReactNode {
  const t = useTranslations("shop.listing");
  const locale = useLocale();
  const labelOf = useFilterLabel(choices);
  if (search.ways.length === 0) return null;
  return (
    <ul className="mt-4 flex flex-wrap gap-2">
      {search.ways.map((way) => (
        <li key={way.without} className="max-w-full">
          <LocalLink href={paths.listing(leaving(query, way.without))} className="button max-w-full px-4 font-normal">
            {way.without === "filters"
              ? t("empty.dropAll", { count: way.total, shown: formatCount(way.total, locale) })
              : t("empty.drop", {
                  filter: labelOf(way.without, query[way.without] ?? "").replace(/^“(.*)”$/, "$1"),
                  count: way.total,
                  shown: formatCount(way.total, locale),
                })}
          </LocalLink>
        </li>
      ))}
    </ul>
  );
}
