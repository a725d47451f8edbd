import type { BothLanguages, Report, ReportCell, ReportColumn } from "@cho-phien/contract";
import { formatDateTime } from "@cho-phien/vietnam/dates";
import type { Locale } from "@/lib/i18n/locales";
import { words } from "./words";

/** A value of a file: a number a reader can add up, or words. A hidden figure is the same sign for every reason. */
export type FileCell = { readonly kind: "number" | "share"; readonly value: number } | string;

/** A report as every file draws it: the cells of the screen, in its order. */
export type ReportLines = {
  readonly title: string;
  readonly unitName: string;
  readonly state: string;
  readonly isLocked: boolean;
  /** What is printed above the table: the question, the instant, and for a locked report its digest. */
  readonly meta: readonly (readonly [string, string])[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly FileCell[])[];
  readonly total: readonly FileCell[] | null;
  readonly notes: readonly string[];
};

/** The lines of a report that was asked for like its page. */
export function reportLines(report: Report, locale: Locale): ReportLines {
  const t = words[locale];
  const said = (both: BothLanguages) => both[locale];
  const { columns } = report;
  return {
    title: said(report.title),
    unitName: report.unit.name,
    state: report.isProvisional ? t.provisional : t.locked,
    isLocked: !report.isProvisional,
    meta: [
      [t.question, said(report.question)],
      [t.period, said(report.period)],
      [t.state, report.isProvisional ? t.provisional : t.locked],
      [t.knownOn, formatDateTime(report.asKnownOn)],
      [t.printedAt, formatDateTime(report.readAt)],
    ],
    head: ["", ...columns.map((it) => said(it.label))],
    rows: report.rows.map((row) => [said(row.label), ...cellsOf(row.cells, columns)]),
    total: report.total && [said(report.total.label), ...cellsOf(report.total.cells, columns)],
    notes: [
      ...(report.hiddenNote ? [said(report.hiddenNote)] : []),
      ...report.definitions.map((it) => `${said(it.name)}: ${said(it.text)}`),
    ],
  };
}

function cellsOf(cells: Readonly<Record<string, ReportCell>>, columns: readonly ReportColumn[]): readonly FileCell[] {
  return columns.map(({ key, kind }) => fileCell(cells[key], kind));
}

function fileCell(cell: ReportCell | undefined, kind: ReportColumn["kind"]): FileCell {
  if (cell?.hidden !== undefined) return "—";
  const value = cell?.value ?? null;
  if (value === null) return "";
  if (kind === "share") return { kind: "share", value: Number(value) / 10_000 };
  return kind === "dong" || kind === "count" || kind === "days" ? { kind: "number", value: Number(value) } : value;
}
