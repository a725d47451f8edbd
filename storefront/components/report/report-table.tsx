import type { Definition, Report, ReportCell, ReportColumn, ReportRow } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { cellText, changeText } from "@/lib/doors/cell-text";
import { DefinitionButton } from "./definition-button";

type Props = {
  readonly report: Pick<Report, "columns" | "rows" | "total" | "definitions">;
  readonly caption: string;
  /** What the first column holds. */
  readonly rowsAre: string;
  /** Where a row leads, without locale; null at the end of her grants. */
  readonly hrefOf?: (row: ReportRow) => string | null;
};

/**
 * A report as a table, one card a row on a phone. Roles are written out because browsers drop a table's own once its display
 * changes. A hidden cell is one sign, with its reason for a screen reader; the note under the table tells the thresholds.
 */
export function ReportTable({ report, caption, rowsAre, hrefOf = () => null }: Props): ReactNode {
  const { columns, rows, total, definitions } = report;
  return (
    <div className="mt-3 overflow-x-auto" role="region" aria-label={caption} tabIndex={0}>
      <table role="table" className="figure-table report-table">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {rowsAre}
            </th>
            {columns.map((column) => (
              <th key={column.key} role="columnheader" scope="col" className={figureClass(column)}>
                <Head column={column} definition={definitions.find((it) => it.key === column.definition)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <Row key={row.key} row={row} columns={columns} href={hrefOf(row)} />
          ))}
        </tbody>
        {total ? (
          <tfoot role="rowgroup">
            <Row row={total} columns={columns} href={null} />
          </tfoot>
        ) : null}
      </table>
    </div>
  );
}

function figureClass({ kind }: ReportColumn): string | undefined {
  return kind === "text" ? undefined : "figure";
}

type HeadProps = { readonly column: ReportColumn; readonly definition: Definition | undefined };

/** On a phone the heads are for screen readers only, and the definitions stand under the table. */
function Head({ column, definition }: HeadProps): ReactNode {
  const label = column.label[useLocale()];
  if (!definition) return label;
  return (
    <>
      <span className="md:hidden">{label}</span>
      <span className="max-md:hidden">
        <DefinitionButton definition={definition} label={label} />
      </span>
    </>
  );
}

type RowProps = {
  readonly row: ReportRow;
  readonly columns: readonly ReportColumn[];
  readonly href: string | null;
};

function Row({ row, columns, href }: RowProps): ReactNode {
  const label = row.label[useLocale()];
  const isAllHidden = columns.every((it) => row.cells[it.key]?.hidden !== undefined);
  return (
    <tr role="row" data-hidden={isAllHidden ? "all" : undefined}>
      <th role="rowheader" scope="row">
        {href ? (
          <LocalLink href={href} className="link inline-flex min-h-tap items-center">
            {label}
          </LocalLink>
        ) : (
          label
        )}
      </th>
      {columns.map((column) => (
        <Cell key={column.key} cell={row.cells[column.key]} column={column} />
      ))}
    </tr>
  );
}

/** A column of changes says which way; every other one is what it is. */
const CHANGES = new Set(["change", "growth"]);

function Cell({ cell, column }: { readonly cell: ReportCell | undefined; readonly column: ReportColumn }): ReactNode {
  const locale = useLocale();
  const t = useTranslations("unionReports.hidden");
  const isChange = CHANGES.has(column.key) && typeof cell?.value === "string" && cell.hidden === undefined;
  const text = isChange ? changeText(cell.value ?? "0", locale) : cellText(cell, column.kind, locale);
  return (
    <td role="cell" className={figureClass(column)} data-label={column.label[locale]}>
      {cell?.hidden === undefined ? (
        text
      ) : (
        <>
          <span aria-hidden="true" title={t(cell.hidden)}>
            {text}
          </span>
          <span className="sr-only">{t(cell.hidden)}</span>
        </>
      )}
    </td>
  );
}
