import { formPdf } from "@/features/union-period-form/form-pdf";
import { formOfReport, formOfSnapshot, type PeriodForm } from "@/features/union-period-form/form";
import { formXlsx } from "@/features/union-period-form/form-xlsx";
import { officerOf, type Officer } from "@/lib/doors/officer";
import { localeOr } from "@/lib/i18n/locales";
import { askReport, askSnapshot } from "@/lib/medusa/operations/union-reports";
import { readSealed } from "@/lib/session";

type Context = { readonly params: Promise<{ readonly format: string }> };

const formats = {
  pdf: { type: "application/pdf", write: formPdf },
  xlsx: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", write: formXlsx },
} as const;

/** GET …/pdf?period=&unit=&locale=: the period's official form, provisional; with snapshot= as it was locked. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [{ format }, query] = [await params, new URL(request.url).searchParams];
  if (format !== "pdf" && format !== "xlsx") return notThere();
  const locale = localeOr(query.get("locale") ?? "vi");
  const token = await readSealed("union_session");
  const officer = token ? await officerOf(token, locale) : null;
  if (!officer || "missing" in officer) return notThere();
  const form = await formOf(officer, query);
  if (!form) return notThere();
  const { type, write } = formats[format];
  const name = `bao-cao-ky-${query.get("period") ?? ""}-${query.get("unit") ?? ""}`.replaceAll(/[^\w-]/g, "");
  return new Response(new Uint8Array(await write(form, locale)), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}.${format}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

async function formOf(officer: Officer, query: URLSearchParams): Promise<PeriodForm | null> {
  const printing = { locale: officer.locale, printedAt: new Date().toISOString() };
  const id = query.get("snapshot");
  if (id) {
    const snapshot = await askSnapshot(officer, id, query.get("unit") ?? "");
    return snapshot && formOfSnapshot(snapshot, printing);
  }
  const asked = new URLSearchParams({ unit: query.get("unit") ?? "", period: query.get("period") ?? "", by: "unit" });
  const report = await askReport(officer, "income", asked);
  return report && formOfReport(report, printing);
}

function notThere(): Response {
  return new Response(null, { status: 404 });
}
