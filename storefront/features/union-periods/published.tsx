import type { Published, PublishedRow, ReportCell, ReportColumn } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cellText } from "@/lib/doors/cell-text";
import { useSaid } from "./said";

const READINGS = ["asPublished", "adjustment", "asNowKnown"] as const;

/** Each figure with its three readings side by side; the official one open, the others one tap away. */
export function PublishedFigures({ published }: { readonly published: Published }): ReactNode {
  const t = useTranslations("unionPeriods.published");
  const [first, ...others] = published.columns.filter((it) => it.kind !== "share");
  return (
    <section aria-labelledby="published" className="mt-8">
      <h2 id="published">{t("title")}</h2>
      <p className="mt-1 text-quiet">{t("lead")}</p>
      {first ? <ReadingsTable published={published} column={first} /> : null}
      {hasHidden(published) ? (
        <p className="mt-2 text-sm text-quiet">
          <span aria-hidden="true">— </span>
          {t("hidden")}
        </p>
      ) : null}
      <details className="group mt-3">
        <summary className="flex min-h-tap cursor-pointer list-none items-center gap-2 font-semibold text-ink">
          <span aria-hidden="true" className="group-open:rotate-90">
            ›
          </span>
          {t("others")}
        </summary>
        {others.map((column) => (
          <ReadingsTable key={column.key} published={published} column={column} />
        ))}
      </details>
    </section>
  );
}

function hasHidden({ rows, total }: Published): boolean {
  const all = total ? [...rows, total] : rows;
  return all.some((row) => READINGS.some((it) => Object.values(row[it]).some((cell) => cell.hidden !== undefined)));
}

type TableProps = { readonly published: Published; readonly column: ReportColumn };

function ReadingsTable({ published: { rows, total }, column }: TableProps): ReactNode {
  const t = useTranslations("unionPeriods.published");
  const said = useSaid();
  return (
    <table role="table" className="figure-table mt-3">
      <caption className="pb-1 text-left font-semibold text-ink">{said(column.label)}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t("unit")}
          </th>
          {READINGS.map((it) => (
            <th key={it} role="columnheader" scope="col" className="figure">
              {t(it)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows
          .toSorted((one, other) => said(one.label).localeCompare(said(other.label), "vi"))
          .map((row) => (
            <Readings key={row.key} name={said(row.label)} row={row} column={column} />
          ))}
      </tbody>
      {total ? (
        <tfoot role="rowgroup">
          <Readings name={rows.length === 0 ? said(total.label) : t("total")} row={total} column={column} />
        </tfoot>
      ) : null}
    </table>
  );
}

type RowProps = { readonly name: string; readonly row: PublishedRow; readonly column: ReportColumn };

function Readings({ name, row, column }: RowProps): ReactNode {
  const t = useTranslations("unionPeriods.published");
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {name}
      </th>
      {READINGS.map((it) => (
        <td key={it} role="cell" className="figure" data-label={t(it)}>
          <Figure cell={row[it][column.key]} column={column} isChange={it === "adjustment"} />
        </td>
      ))}
    </tr>
  );
}

type FigureProps = { readonly cell: ReportCell | undefined; readonly column: ReportColumn; readonly isChange: boolean };

function Figure({ cell, column, isChange }: FigureProps): ReactNode {
  const t = useTranslations("unionPeriods.published");
  const locale = useLocale();
  if (cell?.hidden !== undefined || cell?.value === null || cell === undefined)
    return (
      <>
        <span aria-hidden="true">—</span>
        <span className="sr-only">{cell?.hidden === undefined ? t("nothing") : t("hidden")}</span>
      </>
    );
  const text = cellText(cell, column.kind, locale);
  if (!isChange) return text;
  const isMoved = cell.value !== "0";
  return <span className={isMoved ? "font-semibold text-turmeric-deep" : undefined}>{signed(text, cell.value)}</span>;
}

/** A change says which way it went. */
function signed(text: string, value: string): string {
  return value === "0" || value.startsWith("-") ? text : `+${text}`;
}
