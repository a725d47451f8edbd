import { getTranslations } from "next-intl/server";
import { membersCsv } from "@/features/member-list/members-csv";
import { loginPath } from "@/lib/doors/login-path";
import { membersPath, membersQuery, parseMembersView } from "@/lib/doors/members-path";
import { seeOther } from "@/lib/doors/see-other";
import { staffOf } from "@/lib/doors/staff";
import { localeOr } from "@/lib/i18n/locales";
import { askMemberExport } from "@/lib/medusa/operations/members";
import { localePath } from "@/lib/paths";
import { readSealed } from "@/lib/session";

/** GET ?q=&state=&sort=&locale=: every member who answers the page's question, as a file. */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const locale = localeOr(asked.locale);
  const view = { ...parseMembersView(asked), page: 1 };
  const page = localePath(locale, membersPath(view));
  const token = await readSealed("coop_session");
  const staff = token ? await staffOf(token, locale) : null;
  if (!staff || "missing" in staff) return seeOther(loginPath("coop", { locale, returnTo: page, problem: "ended" }));
  const answer = await askMemberExport(staff, membersQuery(view));
  if (!answer.ok) return seeOther(page);
  const t = await getTranslations({ locale, namespace: "coopMembers" });
  return new Response(membersCsv(answer.value, t), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="thanh-vien_${answer.value.month}.csv"`,
      "cache-control": "no-store",
    },
  });
}
