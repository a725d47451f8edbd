import type { Locale } from "@/lib/i18n/locales";
import { reportCsv } from "./report-csv";
import type { ReportLines } from "./report-lines";
import { reportPdf } from "./report-pdf";
import { reportXlsx } from "./report-xlsx";

type Format = {
  readonly type: string;
  readonly write: (lines: ReportLines, locale: Locale) => Promise<Buffer>;
  /** More rows than this are made in the background: a PDF lays out every line, a workbook only lists them. */
  readonly mostRows: number;
};

export const FORMATS = {
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: reportXlsx,
    mostRows: 5000,
  },
  pdf: { type: "application/pdf", write: reportPdf, mostRows: 250 },
  csv: {
    type: "text/csv; charset=utf-8",
    write: (lines) => Promise.resolve(Buffer.from(reportCsv(lines))),
    mostRows: 50_000,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;

export function isFormat(text: string): text is FormatName {
  return Object.hasOwn(FORMATS, text);
}

/** Headers of a file nobody on the way keeps. */
export function fileHeaders(fileName: string, format: FormatName): Readonly<Record<string, string>> {
  return {
    "content-type": FORMATS[format].type,
    "content-disposition": `attachment; filename="${fileName}"`,
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  };
}
