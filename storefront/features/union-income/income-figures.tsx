import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDong } from "@/lib/format";
import type { Totals } from "./narrow";
import { percentOf } from "./percent";

const figures = [
  { name: "accrued", amount: "accruedDong", colour: "text-ink", bar: "bg-ink" },
  { name: "paid", amount: "paidDong", colour: "text-turmeric-deep", bar: "bg-turmeric" },
  { name: "confirmed", amount: "confirmedDong", colour: "text-tea", bar: "bg-tea" },
] as const;

/** Accrued, paid, confirmed side by side, each with its definition and its length beside what accrued. */
export function IncomeFigures({ totals }: { readonly totals: Totals }): ReactNode {
  const t = useTranslations("union.income");
  const locale = useLocale();
  const rate = percentOf(totals.confirmedDong, totals.paidDong);
  return (
    <>
      <dl className="mt-4 grid gap-3 md:grid-cols-3">
        {figures.map(({ name, amount, colour, bar }) => {
          const share = percentOf(totals[amount], totals.accruedDong) ?? 0;
          return (
            <div key={name} className="card flex flex-col p-4">
              <dt className="font-semibold">{t(name)}</dt>
              <dd className={`number text-2xl font-semibold ${colour}`}>{formatDong(totals[amount], locale)}</dd>
              <dd aria-hidden="true" className="my-2 h-1.5 rounded-full bg-line">
                <span className={`block h-full rounded-full ${bar}`} style={{ width: `${Math.min(share, 100)}%` }} />
              </dd>
              <dd className="text-sm text-quiet">{t(`${name}Meaning`)}</dd>
            </div>
          );
        })}
      </dl>
      <p className="mt-3">
        {rate === null ? t("noRate") : t("rate", { percent: `${rate}%` })}
        {totals.membersCount === null ? null : ` · ${t("membersTotal", { count: totals.membersCount })}`}
      </p>
    </>
  );
}
