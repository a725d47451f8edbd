import type { CooperativeSheet } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CorrectedList } from "@/components/report/corrected-list";
import { changeText } from "@/lib/doors/cell-text";
import { formatDong } from "@/lib/format";
import { AmountBar } from "./amount-bar";

/** Income now beside the same months' part of the year that is compared with, and where that stands. */
export function SheetGrowth({ sheet }: { readonly sheet: CooperativeSheet }): ReactNode {
  const t = useTranslations("unionOfficers.sheet");
  const locale = useLocale();
  const { baseline, period, cells } = sheet;
  if (!baseline) return <p className="mt-2 max-w-prose text-quiet">{t("noBaseline")}</p>;
  const months = sheet.months.length;
  const before = (BigInt(baseline.incomeDong) * BigInt(months)) / 12n;
  const now = cells.confirmed?.value ?? null;
  const growth = cells.growth?.value ?? null;
  const year = String(baseline.year);
  return (
    <div className="card mt-3 max-w-xl p-4">
      {growth === null ? (
        <p className="text-quiet">{t("growthUnknown")}</p>
      ) : (
        <p>
          <span className={`number text-2xl font-semibold ${growth.startsWith("-") ? "text-madder-deep" : "text-tea"}`}>
            {changeText(growth, locale)}
          </span>{" "}
          {t("growthAgainst", { year })}
        </p>
      )}
      {now === null ? null : (
        <Bars
          bars={[
            { label: t("barBefore", { year, months }), amount: before, isNow: false },
            { label: period[locale], amount: BigInt(now), isNow: true },
          ]}
        />
      )}
      <p className="mt-3 text-sm wrap-anywhere text-quiet">
        {t("baseline", { year, amount: formatDong(baseline.incomeDong, locale), source: baseline.source })}
      </p>
      <CorrectedList
        corrected={baseline.corrected.map((it) => ({
          ...it,
          text: `${formatDong(it.incomeDong, locale)} (${it.source})`,
        }))}
      />
    </div>
  );
}

type Bar = { readonly label: string; readonly amount: bigint; readonly isNow: boolean };

function Bars({ bars }: { readonly bars: readonly Bar[] }): ReactNode {
  const locale = useLocale();
  const most = bars.reduce((top, it) => (it.amount > top ? it.amount : top), 1n);
  return (
    <dl className="mt-3 grid gap-2">
      {bars.map(({ label, amount, isNow }) => (
        <div key={label}>
          <dt className="flex justify-between gap-3 text-sm">
            <span className="first-letter:uppercase">{label}</span>
            <span className="number">{formatDong(amount, locale)}</span>
          </dt>
          <dd aria-hidden="true" className="mt-1">
            <AmountBar part={Number((amount * 1000n) / most) / 1000} tone={isNow ? "tea" : "field"} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
