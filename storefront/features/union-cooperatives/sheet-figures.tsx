import type { CooperativeSheet, ReportColumn } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cellText } from "@/lib/doors/cell-text";
import { MonthBars } from "@/components/report/month-bars";
import { formatCount } from "@/lib/format";
import { AmountBar } from "./amount-bar";

/** First what members got, then how the cooperative sells. The growth has a section of its own. */
const FIRST = ["confirmed", "paid", "accrued", "confirm_rate", "outstanding", "members"];
const THEN = ["orders", "ship_days", "returned", "certificates", "last_sale"];

/** One cooperative's figures of a period. */
export function SheetFigures({ sheet }: { readonly sheet: CooperativeSheet }): ReactNode {
  const t = useTranslations("unionOfficers.sheet");
  const locale = useLocale();
  const columnsOf = (keys: readonly string[]) =>
    keys.flatMap((key) => sheet.columns.find((it) => it.key === key) ?? []);
  const months = sheet.months;
  const top = Math.max(0, ...months.map((it) => Number(it.cells.confirmed?.value ?? 0)));
  return (
    <>
      <section aria-labelledby="income" className="mt-6">
        <h2 id="income">{t("income")}</h2>
        <Numbers sheet={sheet} columns={columnsOf(FIRST)} />
        {months.length > 1 && top > 0 ? (
          <div className="mt-3 max-w-xl">
            <MonthBars
              title={t("months")}
              kind="dong"
              tone="tea"
              top={top}
              bars={months.map(({ period, cells }) => ({
                key: period.code,
                label: period[locale],
                short: period.code.slice(-2),
                cell: cells.confirmed ?? { value: null },
              }))}
            />
          </div>
        ) : null}
      </section>
      <section aria-labelledby="selling" className="mt-8">
        <h2 id="selling">{t("selling")}</h2>
        <Numbers sheet={sheet} columns={columnsOf(THEN)} />
        <Channels channels={sheet.channels} />
      </section>
    </>
  );
}

type NumbersProps = { readonly sheet: CooperativeSheet; readonly columns: readonly ReportColumn[] };

function Numbers({ sheet, columns }: NumbersProps): ReactNode {
  const locale = useLocale();
  const t = useTranslations("unionReports");
  return (
    <dl className="mt-3 grid grid-cols-2 overflow-hidden rounded-card border border-line bg-card lg:grid-cols-3">
      {columns.map(({ key, kind, label }) => {
        const cell = sheet.cells[key];
        return (
          <div key={key} className="-mr-px -mb-px border-r border-b border-line p-3">
            <dt className="text-sm text-quiet">{label[locale]}</dt>
            <dd className={`number text-lg font-semibold ${key === "confirmed" ? "text-tea" : "text-ink"}`}>
              {cellText(cell, kind, locale) || t("figure.none")}
              {cell?.hidden ? (
                <span className="block text-sm font-normal text-quiet">{t(`hidden.${cell.hidden}`)}</span>
              ) : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** How often, not for how much: bars to compare, each with its number. */
function Channels({ channels }: Pick<CooperativeSheet, "channels">): ReactNode {
  const locale = useLocale();
  const t = useTranslations("unionOfficers.sheet");
  const most = Math.max(1, ...channels.map((it) => it.sales));
  if (channels.length === 0) return <p className="mt-3 text-quiet">{t("noSales")}</p>;
  return (
    <>
      <h3 className="mt-4">{t("channels")}</h3>
      <dl className="mt-2 grid max-w-xl gap-2">
        {channels.map((it) => (
          <div key={it.key} className="grid grid-cols-[8rem_1fr_auto] items-center gap-3">
            <dt className="text-sm">{it[locale]}</dt>
            <dd aria-hidden="true">
              <AmountBar part={it.sales / most} tone="ink" />
            </dd>
            <dd className="number text-right text-sm">{t("times", { count: formatCount(it.sales, locale) })}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
