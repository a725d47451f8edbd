import { actOf } from "@/features/coop-order/act-request";
import { performAct } from "@/features/coop-order/perform-act";
import { formText } from "@/lib/doors/form-text";
import { loginPath } from "@/lib/doors/login-path";
import { writeNote } from "@/lib/doors/note";
import { seeOther, wantsJson } from "@/lib/doors/see-other";
import { staffOf } from "@/lib/doors/staff";
import { localeOr } from "@/lib/i18n/locales";
import { localePath, paths } from "@/lib/paths";
import { isSameOrigin } from "@/lib/same-origin";
import { readSealed } from "@/lib/session";

type Context = { readonly params: Promise<{ readonly id: string; readonly act: string }> };

/**
 * POST of an act's form. Our script asks for JSON and gets { isDone, text } or { goTo }; a plain form is sent back to the
 * order, which shows the same sentence.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id, act: actName }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  const locale = localeOr(formText(form, "locale"));
  const orderPath = localePath(locale, paths.coop.order(id));
  const goTo = (path: string) => (wantsJson(request) ? Response.json({ goTo: path }) : seeOther(path));
  const act = actOf(actName);
  if (!act) return new Response(null, { status: 404 });
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });

  const token = await readSealed("coop_session");
  if (!token) return goTo(loginPath("coop", { locale, returnTo: orderPath, problem: "ended" }));
  const staff = await staffOf(token, locale);
  if ("missing" in staff) return goTo(loginPath("coop", { locale, returnTo: orderPath, problem: "ended" }));

  const outcome = await performAct(staff, { id, act, form });
  if (outcome.kind === "missing") return goTo(orderPath);
  if (wantsJson(request)) return Response.json(outcome.note);
  return seeOther(`${orderPath}?note=${await writeNote(outcome.note)}`);
}
