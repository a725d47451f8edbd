import { useLocale, useTranslations } from "next-intl";
import { formatDong } from "@/lib/format";
import { nameOf, type Choices } from "./choices";
import type { FilterName } from "./query";

/** What an active filter is called: "Lào Cai", "Từ 50.000 ₫", “mật ong”. */
export function useFilterLabel(choices: Choices): (name: FilterName, value: string) => string {
  const t = useTranslations("shop.listing");
  const locale = useLocale();
  return (name, value) => {
    switch (name) {
      case "q":
        return `“${value}”`;
      case "priceFrom":
      case "priceTo":
        return t(name === "priceFrom" ? "chipFrom" : "chipTo", { price: formatDong(value, locale) });
      case "inStock":
        return t("filter.inStock");
      default:
        return nameOf(choices, name, value);
    }
  };
}
