import { loginPath } from "@/lib/doors/login-path";
import { seeOther } from "@/lib/doors/see-other";
import { staffOf } from "@/lib/doors/staff";
import { xlsxAnswer } from "@/lib/doors/xlsx-answer";
import { localeOr } from "@/lib/i18n/locales";
import { askGoodsFile } from "@/lib/medusa/operations/goods-sheets";
import { localePath, paths } from "@/lib/paths";
import { readSealed } from "@/lib/session";

/** GET ?locale=: the prices and stock of her cooperative's goods, to change and send back. */
export async function GET(request: Request): Promise<Response> {
  const locale = localeOr(new URL(request.url).searchParams.get("locale") ?? "vi");
  const token = await readSealed("coop_session");
  const staff = token ? await staffOf(token, locale) : null;
  const page = localePath(locale, paths.coop.goodsSheets);
  if (!staff || "missing" in staff) return seeOther(loginPath("coop", { locale, returnTo: page, problem: "ended" }));
  const answer = await askGoodsFile(staff);
  return answer.ok ? xlsxAnswer(answer.value) : seeOther(page);
}
