import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { BasketView } from "@/lib/basket/basket-view";
import { formatDong } from "@/lib/format";

/** What is ordered, per cooperative with its own parcel and shipping. */
export function OrderSummary({ basket }: { readonly basket: BasketView }): ReactNode {
  const t = useTranslations("shop.checkout");
  const locale = useLocale();
  return (
    <section aria-labelledby="don-gom" className="card h-fit p-4 max-lg:order-first lg:sticky lg:top-4">
      <h2 id="don-gom" className="text-base">
        {t("summary", { count: basket.groups.length })}
      </h2>
      {basket.groups.map((group) => (
        <div key={group.cooperative.handle} className="mt-3 border-t border-line pt-3 text-sm">
          <h3 className="text-sm">{group.cooperative.name}</h3>
          <ul className="mt-1 grid gap-1">
            {group.lines.map((line) => (
              <li key={line.id} className="flex justify-between gap-3">
                <span>
                  {line.quantity} × {line.name}
                  {line.variant ? ` (${line.variant})` : ""}
                </span>
                <span className="number">{formatDong(line.amountDong, locale)}</span>
              </li>
            ))}
            <li className="flex justify-between gap-3 text-quiet">
              <span>{t("shipping")}</span>
              <span className="number">{formatDong(group.shippingDong, locale)}</span>
            </li>
          </ul>
        </div>
      ))}
      <p className="mt-3 flex justify-between gap-3 border-t border-line pt-3 font-semibold">
        <span>{t("total")}</span>
        <span className="number text-lg text-madder-deep">{formatDong(basket.totalDong, locale)}</span>
      </p>
    </section>
  );
}
