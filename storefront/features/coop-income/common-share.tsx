import type { CoopIncome } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDong } from "@/lib/format";

type Props = { readonly income: Pick<CoopIncome, "retainedDong" | "fundDong"> };

/** What the sharing rules left with the cooperative, balances to this day whatever the month. */
export function CommonShare({ income }: Props): ReactNode {
  const t = useTranslations("coop.money");
  const locale = useLocale();
  const shares = [
    { name: "retained", amount: income.retainedDong },
    { name: "fund", amount: income.fundDong },
  ] as const;
  return (
    <section className="card mt-6 p-4" aria-labelledby="kept">
      <h2 id="kept">{t("kept")}</h2>
      <dl className="mt-3 grid gap-3">
        {shares.map(({ name, amount }) => (
          <div key={name} className="flex items-baseline justify-between gap-3">
            <dt>
              {t(name)}
              <span className="block text-sm text-quiet">{t(`${name}Meaning`)}</span>
            </dt>
            <dd className="number text-right font-semibold">{formatDong(amount, locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
