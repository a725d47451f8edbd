import { takeStep } from "@/features/union-join/take-step";
import { formText } from "@/lib/doors/form-text";
import { writeNote } from "@/lib/doors/note";
import { seeOther, wantsJson } from "@/lib/doors/see-other";
import { localeOr } from "@/lib/i18n/locales";
import { localePath, paths } from "@/lib/paths";
import { isSameOrigin } from "@/lib/same-origin";

/** POST of a step of an invited officer. Our script gets the answer in words; a plain form goes back to the page. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const locale = localeOr(formText(form, "locale"));
  const from = request.headers.get("x-forwarded-for");
  const answer = await takeStep({ form, locale, headers: from ? { "x-forwarded-for": from } : {} });
  if (wantsJson(request)) return Response.json(answer);
  const target = answer.goTo ?? localePath(locale, paths.union.join);
  if (answer.isDone) return seeOther(target);
  const note = await writeNote({ isDone: false, text: answer.text });
  return seeOther(`${target}${target.includes("?") ? "&" : "?"}note=${note}`);
}
