import type { MarketView } from "@cho-phien/contract";
import { slugify } from "@cho-phien/vietnam/fold";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { paths } from "@/lib/paths";

const chip = "card inline-flex min-h-tap items-center gap-2 px-4 py-1.5 hover:border-ink";

/** Ways in by kind of goods and by people; those with nothing on sale are left out, so that no door is empty. */
export function DoorLinks({ categories, peoples }: Pick<MarketView, "categories" | "peoples">): ReactNode {
  const t = useTranslations("shop.home");
  const locale = useLocale();
  return (
    <div className="grid gap-4">
      <ul aria-label={t("kinds")} className="flex flex-wrap gap-2">
        {categories
          .filter((category) => category.goodsCount > 0)
          .map((category) => (
            <li key={category.handle}>
              <LocalLink href={paths.aisle("category", category.handle)} className={chip}>
                {locale === "vi" ? category.name : category.nameEn}
                <span className="number text-sm text-quiet">{category.goodsCount}</span>
              </LocalLink>
            </li>
          ))}
      </ul>
      <div>
        <h3 className="mb-2 text-base">{t("peoples")}</h3>
        <ul className="flex flex-wrap gap-2">
          {peoples
            .filter((people) => people.goodsCount > 0)
            .map((people) => (
              <li key={people.name}>
                <LocalLink href={paths.aisle("people", slugify(people.name))} className={chip}>
                  {people.name}
                  <span className="number text-sm text-quiet">{people.goodsCount}</span>
                </LocalLink>
              </li>
            ))}
        </ul>
      </div>
    </div>
  );
}
