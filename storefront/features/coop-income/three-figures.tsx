import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDong } from "@/lib/format";
import type { IncomeTotals } from "./income-totals";

const figures = [
  { name: "accrued", amount: "accruedDong", colour: "text-ink" },
  { name: "paid", amount: "paidDong", colour: "text-turmeric-deep" },
  { name: "confirmed", amount: "confirmedDong", colour: "text-tea" },
] as const;

/** Accrued, paid, confirmed: never merged, each with its meaning one tap away. */
export function ThreeFigures({ totals }: { readonly totals: IncomeTotals }): ReactNode {
  const t = useTranslations("coop.money");
  const locale = useLocale();
  return (
    <section className="card mt-4 p-4">
      <dl className="grid gap-3 sm:grid-cols-3">
        {figures.map(({ name, amount, colour }) => (
          <div key={name} className="flex items-baseline justify-between gap-3 sm:block">
            <dt className="text-quiet">{t(name)}</dt>
            <dd className={`number text-right text-xl font-semibold sm:text-left sm:text-2xl ${colour}`}>
              {formatDong(totals[amount], locale)}
            </dd>
          </div>
        ))}
      </dl>
      <details className="mt-2">
        <summary className="link flex min-h-tap items-center text-sm">{t("explain")}</summary>
        <dl className="grid gap-3 pb-1 text-sm">
          {figures.map(({ name }) => (
            <div key={name}>
              <dt className="font-semibold">{t(name)}</dt>
              <dd className="text-quiet">{t(`${name}Meaning`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
