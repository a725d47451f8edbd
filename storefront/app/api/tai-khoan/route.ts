import { pageOfAct, performAccountAct } from "@/features/account/account-acts";
import { dropTyped, keepTyped } from "@/features/account/typed-address";
import { formText } from "@/lib/doors/form-text";
import { writeNote } from "@/lib/doors/note";
import { seeOther, wantsJson } from "@/lib/doors/see-other";
import { localeOr } from "@/lib/i18n/locales";
import { localePath } from "@/lib/paths";
import { isSameOrigin } from "@/lib/same-origin";

/** The forms of the account. Our script gets the answer in words; a plain form goes on, with the sentence on the next page. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const form = await request.formData().catch(() => new FormData());
  const locale = localeOr(formText(form, "locale"));
  const from = request.headers.get("x-forwarded-for");
  const answer = await performAccountAct({ form, locale, headers: from ? { "x-forwarded-for": from } : {} });
  if (wantsJson(request) && !answer.isDone) return Response.json(answer);
  // A plain form loses what was typed unless it comes back with the page.
  if (formText(form, "act") === "address" && answer.isDone && answer.text) await dropTyped();
  else if (formText(form, "act") === "address" && !wantsJson(request)) await keepTyped(form);
  const target = answer.goTo ?? localePath(locale, pageOfAct(formText(form, "act")));
  const note = answer.text
    ? `${target.includes("?") ? "&" : "?"}note=${await writeNote({ isDone: answer.isDone, text: answer.text })}`
    : "";
  const goTo = `${target}${note}`;
  return wantsJson(request) ? Response.json({ ...answer, goTo }) : seeOther(goTo);
}
