import "server-only";
import { getTranslations } from "next-intl/server";
import { type Answer } from "@/lib/medusa/client";
import { localeOr } from "@/lib/i18n/locales";
import { localePath } from "@/lib/paths";
import { isSameOrigin } from "@/lib/same-origin";
import { readSealed } from "@/lib/session";
import type { FormAnswer } from "./form-answer";
import { formText } from "./form-text";
import { loginPath } from "./login-path";
import { writeNote } from "./note";
import { seeOther, wantsJson } from "./see-other";
import { staffOf, type Staff } from "./staff";

type Posted = {
  readonly form: FormData;
  /** The page the form stands on, without locale: where a plain form is sent back to. */
  readonly backTo: string;
  readonly perform: (staff: Staff, form: FormData) => Promise<FormAnswer>;
};

/**
 * Answers a posted form of the cooperative's door: only from our own pages, only for who is signed in. Our script gets
 * the answer in words; a plain form goes back to its page, which shows the same sentence.
 */
export async function answerCoopForm(request: Request, { form, backTo, perform }: Posted): Promise<Response> {
  const locale = localeOr(formText(form, "locale"));
  const page = localePath(locale, backTo);
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const token = await readSealed("coop_session");
  const staff = token ? await staffOf(token, locale) : null;
  if (!staff || "missing" in staff) {
    const login = loginPath("coop", { locale, returnTo: page, problem: "ended" });
    return wantsJson(request) ? Response.json({ isDone: true, text: "", goTo: login }) : seeOther(login);
  }
  const answer = isElsewhere(staff, form) ? await movedOn(staff) : await perform(staff, form);
  if (wantsJson(request)) return Response.json(answer);
  const key = await writeNote({ isDone: answer.isDone, text: answer.text });
  const target = answer.goTo ?? page;
  return seeOther(`${target}${target.includes("?") ? "&" : "?"}note=${key}`);
}

/** True when the page spoke of another cooperative than the one chosen since, in another window. */
function isElsewhere({ cooperative }: Staff, form: FormData): boolean {
  const shownFor = formText(form, "shownFor");
  return shownFor !== "" && shownFor !== cooperative?.id;
}

async function movedOn({ locale }: Staff): Promise<FormAnswer> {
  const t = await getTranslations({ locale, namespace: "coop.frame" });
  return { isDone: false, text: t("movedForm") };
}

/** The backend's refusal as a form's answer: its own sentence at its field, or ours when it could not be asked. */
export async function refusedAnswer(
  staff: Staff,
  answer: Extract<Answer<unknown>, { ok: false }>,
): Promise<FormAnswer> {
  const { message, field } = answer.refusal;
  const t = await getTranslations({ locale: staff.locale, namespace: "coopSharing.form" });
  if (answer.status === 0 || answer.status >= 500 || !message) return { isDone: false, text: t("failed") };
  return { isDone: false, text: message, ...(field ? { field } : {}) };
}
