import type { GoodsPage } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { GoodsGrid } from "@/components/goods-card";
import { formatCount } from "@/lib/format";
import type { ListingQuery } from "@/lib/paths";
import type { Choices } from "./choices";
import { Chips } from "./chips";
import { EmptyListing } from "./empty-listing";
import { FilterForm, filterSheetId } from "./filter-form";
import { PageLinks } from "./page-links";
import { SortLinks } from "./sort-links";

type Props = { readonly page: GoodsPage; readonly query: ListingQuery; readonly choices: Choices };

export function Listing({ page, query, choices }: Props): ReactNode {
  const t = useTranslations("shop.listing");
  const locale = useLocale();
  return (
    <div className="grid gap-x-8 py-5 lg:grid-cols-[16rem_1fr]">
      <div className="flex flex-wrap items-end justify-between gap-x-4 lg:col-span-2">
        <div>
          <h1>{query.q ? t("titleFor", { text: query.q }) : t("title")}</h1>
          <p role="status" className="text-quiet">
            {t("count", { count: page.count, shown: formatCount(page.count, locale) })}
          </p>
        </div>
        <button type="button" popoverTarget={filterSheetId} className="button lg:hidden">
          {t("filters")}
        </button>
      </div>
      <div className="mt-4">
        <FilterForm query={query} choices={choices} />
      </div>
      <div className="mt-4 grid content-start gap-4">
        <Chips query={query} choices={choices} />
        {page.goods.length > 0 ? (
          <>
            <SortLinks query={query} />
            <GoodsGrid goods={page.goods} mainCount={2} />
            <PageLinks page={page} query={query} />
          </>
        ) : (
          <EmptyListing query={query} choices={choices} />
        )}
      </div>
    </div>
  );
}
