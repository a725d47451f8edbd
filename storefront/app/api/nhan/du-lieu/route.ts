import { performOwnAct } from "@/features/own-data/own-acts";
import { formText } from "@/lib/doors/form-text";
import { writeNote } from "@/lib/doors/note";
import { reportPath } from "@/lib/doors/report-path";
import { seeOther, wantsJson } from "@/lib/doors/see-other";
import { localeOr } from "@/lib/i18n/locales";
import { localePath, paths } from "@/lib/paths";

/**
 * The forms of her data page. Her ticket lies in a sealed cookie that browsers send to no form of another site (SameSite=Lax);
 * under no-referrer they send Origin "null", so the origin tells nothing here.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const locale = localeOr(formText(form, "locale"));
  const token = formText(form, "token").slice(0, 100);
  const page = localePath(locale, paths.ownData(token));
  const answer = await performOwnAct({ token, locale, form });
  if (!answer.isDone && wantsJson(request)) return Response.json(answer);
  // What was done is said on top of the page that is read anew; a code that was sent still has its field there.
  const act = formText(form, "act");
  const target = reportPath(page, {
    code: (act === "code" && answer.isDone) || (act === "open" && !answer.isDone) ? "1" : undefined,
    note: answer.text ? await writeNote(answer) : undefined,
  });
  return wantsJson(request) ? Response.json({ ...answer, goTo: target }) : seeOther(target);
}
