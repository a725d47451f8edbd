import type { GoodsSearch, MarketView } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageLinks } from "@/components/page-links";
import { GoodsGrid } from "@/components/goods-card";
import { formatCount } from "@/lib/format";
import { paths, type ListingQuery } from "@/lib/paths";
import type { Choices } from "./choices";
import { Chips } from "./chips";
import { EmptyListing } from "./empty-listing";
import { FilterForm, filterSheetId } from "./filter-form";
import { filtersSet } from "./query";
import { SortLinks } from "./sort-links";

type Props = {
  readonly search: GoodsSearch;
  readonly refusal: string | null;
  readonly query: ListingQuery;
  readonly choices: Choices;
  readonly categories: MarketView["categories"];
};

export function Listing({ search, refusal, query, choices, categories }: Props): ReactNode {
  const t = useTranslations("shop.listing");
  const locale = useLocale();
  const set = filtersSet(query);
  return (
    <div className="grid gap-x-8 py-5 lg:grid-cols-[16rem_1fr]">
      <div className="flex items-end justify-between gap-4 lg:col-span-2">
        <div className="min-w-0 grow">
          <h1 className="break-words">{query.q ? t("titleFor", { text: query.q }) : t("title")}</h1>
          <p role="status" className="text-quiet">
            {t("count", { count: search.total, shown: formatCount(search.total, locale) })}
          </p>
        </div>
        <button type="button" popoverTarget={filterSheetId} className="button shrink-0 px-4 lg:hidden">
          {set > 0 ? t("filtersSet", { set }) : t("filters")}
        </button>
      </div>
      <Understood search={search} query={query} />
      <div className="mt-4">
        <FilterForm query={query} choices={choices} total={search.total} />
      </div>
      <div className="mt-4 grid min-w-0 content-start gap-4">
        <Chips query={query} choices={choices} />
        {search.goods.length > 0 ? (
          <>
            <SortLinks query={query} />
            <GoodsGrid goods={search.goods} mainCount={2} heading="h2" />
            <PageLinks page={search.page} last={search.pages} hrefOf={(page) => paths.listing({ ...query, page })} />
          </>
        ) : (
          <EmptyListing search={search} query={query} choices={choices} categories={categories} refusal={refusal} />
        )}
      </div>
    </div>
  );
}

/** How the text was read where that is not how it was typed, and whether it was only half read. */
function Understood({ search, query }: Pick<Props, "search" | "query">): ReactNode {
  const t = useTranslations("shop.listing");
  const isHalfRead = search.isDegraded && search.facets === null && query.q !== undefined;
  if (!search.understoodAs && !isHalfRead) return null;
  return (
    <div className="mt-2 lg:col-span-2">
      {search.understoodAs ? <p>{t("understood", { typed: query.q ?? "", meant: search.understoodAs })}</p> : null}
      {isHalfRead ? <p className="text-sm text-quiet">{t("simpler")}</p> : null}
    </div>
  );
}
