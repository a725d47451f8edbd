import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatCount } from "@/lib/format";
import type { Choice } from "./choices";

type Props = { readonly choices: readonly Choice[]; readonly value: string };

/** Stars at least; "all" first. */
export function StarsFields({ choices, value }: Props): ReactNode {
  const t = useTranslations("shop.listing");
  const locale = useLocale();
  const all: Choice = { value: "", name: t("any"), count: null };
  return (
    <fieldset key={value}>
      <legend className="mb-1 text-sm font-semibold">{t("filter.stars")}</legend>
      <div className="flex flex-wrap gap-2">
        {[all, ...choices].map((choice) => (
          <label key={choice.value} className="variant min-w-tap px-3 text-sm">
            <input
              type="radio"
              name="stars"
              value={choice.value}
              defaultChecked={choice.value === value}
              className="sr-only"
            />
            <span className="flex items-center gap-1.5">
              {choice.name}
              {choice.count === null ? null : (
                <span className="number text-quiet">{formatCount(choice.count, locale)}</span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
