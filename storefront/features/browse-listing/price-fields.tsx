import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDong } from "@/lib/format";
import type { ListingQuery } from "@/lib/paths";
import type { Choices } from "./choices";

type Props = { readonly query: ListingQuery; readonly range: Choices["price"] };

/** Two numbers, not a slider: a thumb cannot aim at 50.000 ₫. Typed with dots or without. */
export function PriceFields({ query, range }: Props): ReactNode {
  const t = useTranslations("shop.listing");
  const locale = useLocale();
  const bounds = { priceFrom: range?.min, priceTo: range?.max } as const;
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">{t("filter.price")}</legend>
      <div className="grid grid-cols-2 gap-2">
        {(["priceFrom", "priceTo"] as const).map((name) => (
          <label key={name} className="grid gap-1 text-sm text-quiet">
            {t(name)}
            <input
              key={query[name]}
              name={name}
              inputMode="numeric"
              autoComplete="off"
              maxLength={15}
              defaultValue={query[name] ?? ""}
              placeholder={bounds[name] ? formatDong(bounds[name], locale) : undefined}
              className="field number text-right"
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
