import { dateOf } from "@cho-phien/vietnam/dates";
import { getTranslations } from "next-intl/server";
import { ordersCsv } from "@/features/coop-orders/orders-csv";
import { loginPath } from "@/lib/doors/login-path";
import { ordersPath, parseOrdersView } from "@/lib/doors/orders-path";
import { seeOther } from "@/lib/doors/see-other";
import { staffOf } from "@/lib/doors/staff";
import { localeOr } from "@/lib/i18n/locales";
import { readAllConsignments } from "@/lib/medusa/operations/coop";
import { localePath } from "@/lib/paths";
import { readSealed } from "@/lib/session";

/** GET with the list's own query and ?locale=: every order that list shows, as a file. */
export async function GET(request: Request): Promise<Response> {
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const locale = localeOr(asked.locale);
  const view = parseOrdersView(asked);
  const toLogin = () =>
    seeOther(loginPath("coop", { locale, returnTo: localePath(locale, ordersPath(view)), problem: "ended" }));
  const token = await readSealed("coop_session");
  if (!token) return toLogin();
  const staff = await staffOf(token, locale);
  if ("missing" in staff) return toLogin();

  const [t, orders] = await Promise.all([getTranslations({ locale }), readAllConsignments(staff, view)]);
  return new Response(ordersCsv(orders, t), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${t("coopOrders.csv.name")}_${dateOf(new Date())}.csv"`,
      "cache-control": "no-store",
    },
  });
}
