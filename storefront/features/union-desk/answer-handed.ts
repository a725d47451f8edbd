import "server-only";
import { getTranslations } from "next-intl/server";
import { deskOfficer, type DeskSession } from "@/lib/doors/desk-session";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import type { Officer } from "@/lib/doors/officer";
import { localeOr } from "@/lib/i18n/locales";
import type { Answer } from "@/lib/medusa/client";
import { isSameOrigin } from "@/lib/same-origin";

type Perform = (
  at: { readonly session: DeskSession; readonly officer: Officer },
  form: FormData,
) => Promise<FormAnswer>;

/** Answers our script on the phone that was handed over. Only the session put away then is read here, no other. */
export async function answerHanded(request: Request, perform: Perform): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const locale = localeOr(formText(form, "locale"));
  const at = await deskOfficer(locale);
  const t = await getTranslations({ locale, namespace: "unionDesk.handed" });
  return Response.json(at ? await perform(at, form) : { isDone: false, text: t("overText") });
}

/** The backend's refusal in its own words, or that nothing was sent. */
export async function refusedAtDesk(
  { locale }: Officer,
  answer: Extract<Answer<unknown>, { ok: false }>,
): Promise<FormAnswer> {
  const t = await getTranslations({ locale, namespace: "unionDesk.handed" });
  const { message, field } = answer.refusal;
  if (answer.status === 0 || answer.status >= 500 || !message) return { isDone: false, text: t("failed") };
  return { isDone: false, text: message, ...(field ? { field } : {}) };
}
