import type { MoneyPath } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate, formatDong } from "@/lib/format";
import { moneyShares, type MoneyPart } from "./money-path";

const colours: Readonly<Record<MoneyPart, string>> = {
  members: "bg-tea",
  cooperative: "bg-ink",
  fund: "bg-turmeric",
  platformFee: "bg-field",
  tax: "bg-line",
};

/** "Tiền của bạn đi đâu": one piece at this price, split under the rule in force. The bar repeats the list for the eye. */
export function MoneyPathSection({ path }: { readonly path: MoneyPath }): ReactNode {
  const t = useTranslations("shop.goods.money");
  const locale = useLocale();
  const shares = moneyShares(path);
  if (shares.length === 0) return null;
  return (
    <section aria-labelledby="tien-di-dau" className="py-6">
      <h2 id="tien-di-dau" className="mb-3">
        {t("title")}
      </h2>
      <div className="card p-4">
        <p className="text-sm">{t("of", { price: formatDong(path.priceDong, locale) })}</p>
        <div aria-hidden="true" className="my-3 flex h-5 gap-0.5 overflow-hidden rounded-full">
          {shares.map(({ part, perMille }) => (
            <span key={part} className={colours[part]} style={{ flexGrow: perMille, minWidth: "4px" }} />
          ))}
        </div>
        <dl className="grid gap-2">
          {shares.map(({ part, dong }) => (
            <div key={part} className="flex items-baseline gap-3">
              <dt className="flex grow items-baseline gap-2 text-sm">
                <span aria-hidden="true" className={`size-3 shrink-0 translate-y-0.5 rounded-sm ${colours[part]}`} />
                {t(part)}
              </dt>
              <dd className={`number ${part === "members" ? "font-semibold text-tea" : ""}`}>
                {formatDong(dong, locale)}
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 text-xs text-quiet">
          {t("rule", { version: path.ruleVersion, date: formatDate(path.ruleValidFrom) })}
        </p>
      </div>
    </section>
  );
}
