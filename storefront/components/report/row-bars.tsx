import type { ReportRow } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { cellText } from "@/lib/doors/cell-text";

type Props = {
  readonly title: string;
  readonly rows: readonly ReportRow[];
  /** The column that is drawn, in đồng. */
  readonly column: string;
  readonly hrefOf: (row: ReportRow) => string | null;
  readonly most?: number;
};

/** The largest rows of a report as bars; hidden ones can't be ranked and are counted below. The table has them all. */
export function RowBars({ title, rows, column, hrefOf, most = 12 }: Props): ReactNode {
  const locale = useLocale();
  const t = useTranslations("unionReports.bars");
  const amount = (row: ReportRow) => Number(row.cells[column]?.value ?? 0);
  const shown = rows.filter((it) => amount(it) > 0).toSorted((one, other) => amount(other) - amount(one));
  const hidden = rows.filter((it) => it.cells[column]?.hidden).length;
  const [first] = shown;
  return (
    <figure className="card min-w-0 p-4">
      <figcaption className="font-semibold">{title}</figcaption>
      {first ? null : <p className="mt-2 text-quiet">{t("none")}</p>}
      <ol className="mt-2 grid gap-2">
        {shown.slice(0, most).map((row) => {
          const href = hrefOf(row);
          const label = row.label[locale];
          return (
            <li key={row.key}>
              <span className="flex flex-wrap items-baseline justify-between gap-x-3">
                {href ? (
                  <LocalLink href={href} className="link inline-flex min-h-tap items-center">
                    {label}
                  </LocalLink>
                ) : (
                  label
                )}
                <span className="number text-sm">{cellText(row.cells[column], "dong", locale)}</span>
              </span>
              <span aria-hidden="true" className="block h-2 rounded-full bg-ink-soft">
                <span
                  className="block h-full rounded-full bg-tea"
                  style={{ width: `${(amount(row) / amount(first ?? row)) * 100}%` }}
                />
              </span>
            </li>
          );
        })}
      </ol>
      {shown.length > most || hidden > 0 ? (
        <p className="mt-2 text-sm text-quiet">
          {shown.length > most ? t("more", { count: shown.length - most }) : null}{" "}
          {hidden > 0 ? t("hidden", { count: hidden }) : null}
        </p>
      ) : null}
    </figure>
  );
}
