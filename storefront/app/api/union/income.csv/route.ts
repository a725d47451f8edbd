import { monthOf } from "@cho-phien/vietnam/dates";
import { getTranslations } from "next-intl/server";
import { incomeCsv } from "@/features/union-income/income-csv";
import { incomePath, parseIncomeView } from "@/features/union-income/income-view";
import { narrow } from "@/features/union-income/narrow";
import { loginPath } from "@/lib/doors/login-path";
import { officerOf } from "@/lib/doors/officer";
import { seeOther } from "@/lib/doors/see-other";
import { localeOr } from "@/lib/i18n/locales";
import { readUnionIncome } from "@/lib/medusa/operations/union";
import { localePath } from "@/lib/paths";
import { readSealed } from "@/lib/session";

/** GET ?from=&to=&cooperative=&province=&locale=: the rows of the page with the same query, as a file. */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const locale = localeOr(asked.locale);
  const view = parseIncomeView(asked, monthOf(new Date()));
  const toLogin = () =>
    seeOther(loginPath("union", { locale, returnTo: localePath(locale, incomePath(view)), problem: "ended" }));
  const token = await readSealed("union_session");
  if (!token) return toLogin();
  const officer = await officerOf(token, locale);
  if ("missing" in officer) return toLogin();

  const [t, income] = await Promise.all([
    getTranslations({ locale, namespace: "union.income" }),
    readUnionIncome(officer, view),
  ]);
  return new Response(incomeCsv(narrow(income, view), income, t), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${t("csvName")}_${view.from}_${view.to}.csv"`,
      "cache-control": "no-store",
    },
  });
}
