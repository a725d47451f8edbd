import type { GoodsDetail } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatCount } from "@/lib/format";

/** What a careful buyer asks; a fact nobody gave is left out, not guessed. */
export function Details({ goods }: { readonly goods: GoodsDetail }): ReactNode {
  const t = useTranslations("shop.goods.detail");
  const locale = useLocale();
  const grams = goods.weightGrams === null ? null : t("grams", { grams: formatCount(goods.weightGrams, locale) });
  const facts = [
    ["materials", goods.materials],
    ["technique", goods.technique],
    ["care", goods.care],
    ["shelfLife", goods.shelfLife],
    ["weight", grams],
    ["origin", `${goods.place.communeName}, ${goods.place.provinceName}`],
  ] as const;
  return (
    <section aria-labelledby="chi-tiet" className="py-6">
      <h2 id="chi-tiet" className="mb-3">
        {t("title")}
      </h2>
      <dl className="card divide-y divide-line">
        {facts.map(([name, value]) =>
          value ? (
            <div key={name} className="grid gap-x-4 px-4 py-2.5 sm:grid-cols-[12rem_1fr]">
              <dt className="text-sm text-quiet">{t(name)}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </section>
  );
}
