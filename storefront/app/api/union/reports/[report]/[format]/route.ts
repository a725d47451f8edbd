import { reportCsv } from "@/features/union-export/report-csv";
import { type ReportLines, reportLines, snapshotLines } from "@/features/union-export/report-lines";
import { reportPdf } from "@/features/union-export/report-pdf";
import { reportXlsx } from "@/features/union-export/report-xlsx";
import { officerOf, type Officer } from "@/lib/doors/officer";
import { type Locale, localeOr } from "@/lib/i18n/locales";
import { askReport, askSnapshot, FILE_REPORTS } from "@/lib/medusa/operations/union-reports";
import { readSealed } from "@/lib/session";

type Context = { readonly params: Promise<{ readonly report: string; readonly format: string }> };

const formats = {
  xlsx: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", write: reportXlsx },
  pdf: { type: "application/pdf", write: reportPdf },
  csv: {
    type: "text/csv; charset=utf-8",
    write: (lines: ReportLines) => Promise.resolve(Buffer.from(reportCsv(lines))),
  },
} as const;

/** GET …/income/xlsx?unit=&period=&by=&locale=: the page's question as a file; …/snapshot/pdf?id= the form as it was signed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [{ report, format }, query] = [await params, new URL(request.url).searchParams];
  if (format !== "xlsx" && format !== "pdf" && format !== "csv") return notThere();
  const locale = localeOr(query.get("locale") ?? "vi");
  query.delete("locale");
  const token = await readSealed("union_session");
  const officer = token ? await officerOf(token, locale) : null;
  if (!officer || "missing" in officer) return notThere();
  const lines = await linesOf(officer, { report, query, locale });
  if (!lines) return notThere();
  const { type, write } = formats[format];
  return new Response(new Uint8Array(await write(lines, locale)), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${report}-${(query.get("period") ?? query.get("id") ?? "").replaceAll(/[^\w-]/g, "")}.${format}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

type Asked = { readonly report: string; readonly query: URLSearchParams; readonly locale: Locale };

async function linesOf(officer: Officer, { report, query, locale }: Asked): Promise<ReportLines | null> {
  if (report === "snapshot") {
    const snapshot = await askSnapshot(officer, query.get("id") ?? "");
    return snapshot && snapshotLines(snapshot, { locale, printedAt: new Date().toISOString() });
  }
  const name = FILE_REPORTS.find((it) => it === report);
  const answer = name ? await askReport(officer, name, query) : null;
  return answer && reportLines(answer, locale);
}

function notThere(): Response {
  return new Response(null, { status: 404 });
}
