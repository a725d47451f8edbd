import type { GoodsDetail } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDong } from "@/lib/format";
import { localePath, paths } from "@/lib/paths";
import { BuyIsland } from "./buy-island";

/** Puts every sentence the island needs into it, so that no message library travels to the browser. */
export function BuyForm({ goods }: { readonly goods: GoodsDetail }): ReactNode {
  const t = useTranslations("shop.goods");
  const locale = useLocale();
  const variants = goods.variants.map((variant) => ({
    id: variant.id,
    title: variant.title,
    price: formatDong(variant.priceDong, locale),
    available: variant.available,
    stock:
      variant.available === 0
        ? t("none")
        : variant.available <= 5
          ? t("few", { count: variant.available })
          : t("inStock"),
  }));
  return (
    <BuyIsland
      locale={locale}
      variants={variants}
      basketHref={localePath(locale, paths.basket)}
      words={{
        choose: t("choose"),
        quantity: t("quantity"),
        add: t("add"),
        buy: t("buy"),
        adding: t("adding"),
        added: t("added"),
        toBasket: t("toBasket"),
        soldOut: t("soldOut"),
        failed: t("failed"),
        fewer: t("fewer"),
        more: t("moreOne"),
      }}
    />
  );
}
