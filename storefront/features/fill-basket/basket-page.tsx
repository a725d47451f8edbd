import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { BasketView } from "@/lib/basket/basket-view";
import { localePath, paths } from "@/lib/paths";
import { BasketIsland } from "./basket-island";

type Props = { readonly basket: BasketView; readonly refusal: string | null };

export function BasketPage({ basket, refusal }: Props): ReactNode {
  const t = useTranslations("shop.basket");
  const locale = useLocale();
  return (
    <div className="py-5">
      <h1>{t("title")}</h1>
      <BasketIsland
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
        }}
      />
    </div>
  );
}
