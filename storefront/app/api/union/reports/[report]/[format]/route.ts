import { fileHeaders, FORMATS, isFormat } from "@/features/union-export/formats";
import { makeInBackground } from "@/features/union-export/make-in-background";
import { type ReportLines, reportLines } from "@/features/union-export/report-lines";
import { officerOf, type Officer } from "@/lib/doors/officer";
import { seeOther } from "@/lib/doors/see-other";
import { type Locale, localeOr } from "@/lib/i18n/locales";
import { askReport, FILE_REPORTS } from "@/lib/medusa/operations/union-reports";
import { localePath, paths } from "@/lib/paths";
import { readSealed } from "@/lib/session";

type Context = { readonly params: Promise<{ readonly report: string; readonly format: string }> };

/**
 * GET …/income/xlsx?unit=&period=&by=&locale=: the page's question as a file. What takes longer than a page is begun in the
 * background, and she is led to her files.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [{ report, format }, query] = [await params, new URL(request.url).searchParams];
  if (!isFormat(format)) return notThere();
  const locale = localeOr(query.get("locale") ?? "vi");
  query.delete("locale");
  const token = await readSealed("union_session");
  const officer = token ? await officerOf(token, locale) : null;
  if (!officer || "missing" in officer) return notThere();
  const lines = await linesOf(officer, { report, query, locale });
  if (!lines) return notThere();
  const { write, mostRows } = FORMATS[format];
  const of = (query.get("period") ?? "").replaceAll(/[^\w-]/g, "");
  const fileName = `${report}-${of}.${format}`;
  if (lines.rows.length > mostRows) {
    const title = `${lines.title}, ${lines.unitName}`;
    await makeInBackground(officer, { title, fileName, format, read: () => Promise.resolve(lines) });
    return seeOther(localePath(locale, paths.union.exports));
  }
  return new Response(new Uint8Array(await write(lines, locale)), { headers: fileHeaders(fileName, format) });
}

type Asked = { readonly report: string; readonly query: URLSearchParams; readonly locale: Locale };

async function linesOf(officer: Officer, { report, query, locale }: Asked): Promise<ReportLines | null> {
  const name = FILE_REPORTS.find((it) => it === report);
  const answer = name ? await askReport(officer, name, query) : null;
  return answer && reportLines(answer, locale);
}

function notThere(): Response {
  return new Response(null, { status: 404 });
}
