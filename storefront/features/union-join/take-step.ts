import "server-only";
import type { CodeSent, CodeTaken, OfficerJoin, OfficerJoined } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, type Answer } from "@/lib/medusa/client";
import { localePath, paths } from "@/lib/paths";
import { writeSealed } from "@/lib/session";
import { dropJoin, keepJoin, readJoin } from "./join-state";

type Asked = {
  readonly form: FormData;
  readonly locale: Locale;
  /** The reader's address, by which the backend counts codes. */
  readonly headers: Readonly<Record<string, string>>;
};

/** One step of an invited officer: her phone and the code of her message, or another code, then a password of her own. */
export async function takeStep(asked: Asked): Promise<FormAnswer> {
  const step = formText(asked.form, "step");
  if (step === "restart") {
    await dropJoin();
    return { isDone: true, text: "" };
  }
  if (step === "again") return sendCode(asked);
  if (step === "code") return takeCode(asked);
  const state = await readJoin();
  return state?.ticket ? finish(asked, { phone: state.phone, ticket: state.ticket }) : ended(asked);
}

async function sendCode(asked: Asked): Promise<FormAnswer> {
  const phone = formText(asked.form, "phone");
  const answer = await post<CodeSent>(asked, "/join/code", { phone });
  if (!answer.ok) return { ...(await refused(asked, answer)), goTo: localePath(asked.locale, paths.union.joinAgain) };
  await keepJoin({ phone, ticket: null });
  return { isDone: true, text: "", goTo: localePath(asked.locale, paths.union.join) };
}

async function takeCode(asked: Asked): Promise<FormAnswer> {
  const phone = formText(asked.form, "phone");
  const answer = await post<CodeTaken>(asked, "/join/verify", { phone, code: formText(asked.form, "code") });
  if (!answer.ok) return refused(asked, answer);
  await keepJoin({ phone, ticket: answer.value.ticket });
  return { isDone: true, text: "" };
}

async function finish(asked: Asked, { phone, ticket }: Omit<OfficerJoin, "password">): Promise<FormAnswer> {
  const typed = asked.form.get("password");
  // A password is never trimmed: a blank may be part of it.
  const password = typeof typed === "string" ? typed : "";
  const body: OfficerJoin = { phone, ticket, password };
  const answer = await post<OfficerJoined>(asked, "/join/officer", body);
  if (!answer.ok) return refused(asked, answer);
  const credentials = { phone, password };
  const session = await post<{ readonly token: string }>(asked, "/auth/union_officer/phonepass", credentials);
  await dropJoin();
  if (!session.ok) return { isDone: true, text: "", goTo: localePath(asked.locale, paths.union.login) };
  await writeSealed("union_session", session.value.token);
  return { isDone: true, text: "", goTo: localePath(asked.locale, paths.union.overview) };
}

function post<T>({ locale, headers }: Asked, path: string, body: unknown): Promise<Answer<T>> {
  return askBackend<T>(path, { locale, method: "POST", body, headers });
}

async function refused({ locale }: Asked, answer: Extract<Answer<unknown>, { ok: false }>): Promise<FormAnswer> {
  const { message, field } = answer.refusal;
  const t = await getTranslations({ locale, namespace: "union.form" });
  if (answer.status === 0 || answer.status >= 500 || !message) return { isDone: false, text: t("failed") };
  return { isDone: false, text: message, ...(field ? { field } : {}) };
}

async function ended({ locale }: Asked): Promise<FormAnswer> {
  const t = await getTranslations({ locale, namespace: "unionOfficers.join" });
  await dropJoin();
  return { isDone: false, text: t("ended"), goTo: localePath(locale, paths.union.join) };
}
