import { monthOf } from "@cho-phien/vietnam/dates";
import { statementPdf } from "@/features/coop-statement/statement-pdf";
import { statementTable } from "@/features/coop-statement/statement-table";
import { statementXlsx } from "@/features/coop-statement/statement-xlsx";
import { staffForFile } from "@/lib/doors/file-from-backend";
import { parseMonth } from "@/lib/doors/months";
import { localeOr } from "@/lib/i18n/locales";
import { askStatement } from "@/lib/medusa/operations/paying";

type Context = { readonly params: Promise<{ readonly format: string }> };

const formats = {
  xlsx: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", write: statementXlsx },
  pdf: { type: "application/pdf", write: statementPdf },
} as const;

/** The month's statement as a file, from the same reading as the page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [{ format }, query] = [await params, new URL(request.url).searchParams];
  if (format !== "xlsx" && format !== "pdf") return new Response(null, { status: 404 });
  const locale = localeOr(query.get("locale") ?? "vi");
  const month = parseMonth(query.get("month")) ?? monthOf(new Date());
  const staff = await staffForFile(locale);
  const statement = staff && (await askStatement(staff, month));
  if (!statement?.ok) return new Response(null, { status: 404 });
  const { type, write } = formats[format];
  const bytes = await write(await statementTable(statement.value, locale), locale);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="sao-ke-${month}.${format}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
