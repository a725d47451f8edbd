import "server-only";
import { getTranslations } from "next-intl/server";
import type { Answer } from "@/lib/medusa/client";
import { localeOr } from "@/lib/i18n/locales";
import { localePath } from "@/lib/paths";
import { isSameOrigin } from "@/lib/same-origin";
import { readSealed } from "@/lib/session";
import type { FormAnswer } from "./form-answer";
import { formText } from "./form-text";
import { loginPath } from "./login-path";
import { writeNote } from "./note";
import { officerOf, type Officer } from "./officer";
import { seeOther, wantsJson } from "./see-other";

type Posted = {
  readonly form: FormData;
  /** The page the form stands on, without locale: where a plain form is sent back to. */
  readonly backTo: string;
  readonly perform: (officer: Officer, form: FormData) => Promise<FormAnswer>;
};

/** Answers a posted form of the Union's door, as answer-coop-form.ts does at the cooperative's. */
export async function answerUnionForm(request: Request, { form, backTo, perform }: Posted): Promise<Response> {
  const locale = localeOr(formText(form, "locale"));
  const page = localePath(locale, backTo);
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const token = await readSealed("union_session");
  const officer = token ? await officerOf(token, locale) : null;
  if (!officer || "missing" in officer) {
    const login = loginPath("union", { locale, returnTo: page, problem: "ended" });
    return wantsJson(request) ? Response.json({ isDone: true, text: "", goTo: login }) : seeOther(login);
  }
  const answer = await perform(officer, form);
  if (answer.isDone && answer.goTo) {
    // What was done is said on the next page, with script or without.
    const sign = answer.goTo.includes("?") ? "&" : "?";
    const note = answer.text ? `${sign}note=${await writeNote({ isDone: true, text: answer.text })}` : "";
    const goTo = `${answer.goTo}${note}`;
    return wantsJson(request) ? Response.json({ ...answer, goTo }) : seeOther(goTo);
  }
  if (wantsJson(request)) return Response.json(answer);
  if (!answer.text) return seeOther(page);
  const key = await writeNote({ isDone: answer.isDone, text: answer.text });
  return seeOther(`${page}${page.includes("?") ? "&" : "?"}note=${key}`);
}

/** The backend's refusal as a form's answer: its own sentence at its field, or ours when it could not be asked. */
export async function refusedToOfficer(
  { locale }: Officer,
  answer: Extract<Answer<unknown>, { ok: false }>,
): Promise<FormAnswer> {
  const { message, field } = answer.refusal;
  const t = await getTranslations({ locale, namespace: "union.form" });
  if (answer.status === 0 || answer.status >= 500 || !message) return { isDone: false, text: t("failed") };
  return { isDone: false, text: message, ...(field ? { field } : {}) };
}
