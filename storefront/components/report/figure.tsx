import type { Definition, ReportCell, ReportColumn } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cellText, changeText } from "@/lib/doors/cell-text";
import { DefinitionButton } from "./definition-button";

type Props = {
  readonly label: string;
  readonly cell: ReportCell | undefined;
  readonly kind: ReportColumn["kind"];
  /** Against the period before, in basis points; for a rate, in points of a percent (`changeIsPoints`). */
  readonly change: ReportCell | null;
  readonly changeIsPoints?: boolean;
  readonly before: string;
  readonly definition: Definition | undefined;
  /** Confirmed is tea, as everywhere on the market. */
  readonly tone?: "ink" | "tea";
};

/** One number, how it moved, and what it means one tap away. Stands inside a <dl>. */
export function Figure(props: Props): ReactNode {
  const { label, cell, kind, definition, tone = "ink" } = props;
  const locale = useLocale();
  const t = useTranslations("unionReports");
  const text = cellText(cell, kind, locale);
  return (
    <div className="card flex min-w-0 flex-col p-4 pt-2">
      <dt className="flex items-center justify-between gap-1 font-semibold">
        <span className="min-w-0">{label}</span>
        {definition ? <DefinitionButton definition={definition} /> : <span className="h-tap" />}
      </dt>
      <dd className={`number text-2xl leading-tight font-semibold ${tone === "tea" ? "text-tea" : "text-ink"}`}>
        {cell?.hidden === undefined ? text || t("figure.none") : text}
        {cell?.hidden ? (
          <span className="block text-sm font-normal text-quiet">{t(`hidden.${cell.hidden}`)}</span>
        ) : null}
      </dd>
      <dd className="mt-1 text-sm text-quiet">
        <Change {...props} />
      </dd>
    </div>
  );
}

function Change({ change, changeIsPoints = false, before }: Props): ReactNode {
  const locale = useLocale();
  const t = useTranslations("unionReports.figure");
  if (!change || change.value === null) return t("noChange", { before });
  const way = Number(change.value) === 0 ? "same" : change.value.startsWith("-") ? "down" : "up";
  const text = changeText(change.value, locale);
  const amount = changeIsPoints ? t("points", { amount: text.replace("%", "") }) : text;
  return (
    <>
      <span aria-hidden="true">{{ same: "=", down: "▼", up: "▲" }[way]}</span> {t("change", { amount, before })}
    </>
  );
}
