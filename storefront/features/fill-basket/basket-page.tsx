import { provinces } from "@cho-phien/vietnam/provinces";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ShipTo } from "@/components/ship-to";
import type { BasketView } from "@/lib/basket/basket-view";
import { localePath, paths } from "@/lib/paths";
import { parcelWords } from "@/lib/basket/parcel-words";
import { BasketIsland } from "./basket-island";

type Props = { readonly basket: BasketView; readonly refusal: string | null; readonly shipTo: string | null };

export function BasketPage({ basket, refusal, shipTo }: Props): ReactNode {
  const t = useTranslations("shop.basket");
  const s = useTranslations("shipping");
  const locale = useLocale();
  return (
    <div className="py-5">
      <h1>{t("title")}</h1>
      {basket.groups.length > 0 ? (
        <div className="mt-3 max-w-md">
          <ShipTo
            provinces={provinces().map(({ code, name }) => ({ code, name }))}
            chosen={shipTo ?? ""}
            back={localePath(locale, paths.basket)}
            words={{ label: s("shipTo.label"), choose: s("shipTo.choose"), show: s("shipTo.show") }}
          />
        </div>
      ) : null}
      <BasketIsland
        key={shipTo}
        initial={basket}
        refusal={refusal}
        locale={locale}
        hrefs={{ goods: localePath(locale, paths.listing()), checkout: localePath(locale, paths.checkout) }}
        words={{
          empty: t("empty"),
          emptyHelp: t("emptyHelp"),
          toGoods: t("toGoods"),
          from: t("from"),
          quantity: t("quantity"),
          fewer: t("fewer"),
          more: t("more"),
          update: t("update"),
          remove: t("remove"),
          removed: t("removed"),
          undo: t("undo"),
          goods: t("goods"),
          shipping: t("shipping"),
          total: t("total"),
          order: t("order"),
          each: t("each"),
          failed: t("failed"),
          gone: t("gone"),
          goneFirst: t("goneFirst"),
          perCooperative: t("perCooperative"),
          parcel: parcelWords(s),
        }}
      />
    </div>
  );
}
