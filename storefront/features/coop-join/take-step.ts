import "server-only";
import type { CodeSent, CodeTaken, CooperativeKind, Joined, JoinRequest } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, type Answer } from "@/lib/medusa/client";
import { localePath, paths } from "@/lib/paths";
import { writeSealed } from "@/lib/session";
import { dropJoin, type JoinState, keepJoin, readJoin } from "./join-state";

type Asked = {
  readonly form: FormData;
  readonly locale: Locale;
  /** The reader's address, by which the backend counts codes. */
  readonly headers: Readonly<Record<string, string>>;
};

const kinds: readonly CooperativeKind[] = ["htx", "tht", "lhhtx", "household"];

/** One step of registering: phone, code, name and password. What stands is kept in a sealed cookie between them. */
export async function takeStep(asked: Asked): Promise<FormAnswer> {
  const step = formText(asked.form, "step");
  const state = await readJoin();
  if (step === "restart") {
    await dropJoin();
    return { isDone: true, text: "" };
  }
  if (step === "phone") return sendCode(asked, formText(asked.form, "phone"));
  if (step === "invited") return takeInvitation(asked);
  if (!state) return ended(asked);
  if (step === "again") return sendCode(asked, state.phone);
  if (step === "code") return checkCode(asked, state);
  return state.ticket ? finish(asked, state, state.ticket) : ended(asked);
}

/** The code of an invitation with the phone it was sent to. Refused, a plain form comes back to the same question. */
async function takeInvitation(asked: Asked): Promise<FormAnswer> {
  const phone = formText(asked.form, "phone");
  const answer = await checkCode(asked, { phone, ticket: null, fullName: null });
  const page = localePath(asked.locale, answer.isDone ? paths.coop.register : paths.coop.invited);
  return { ...answer, goTo: page };
}

async function sendCode(asked: Asked, phone: string): Promise<FormAnswer> {
  const answer = await post<CodeSent>(asked, "/join/code", { phone });
  if (!answer.ok) return refused(asked, answer);
  await keepJoin({ phone, ticket: null, fullName: null });
  return { isDone: true, text: "" };
}

async function checkCode(asked: Asked, { phone }: JoinState): Promise<FormAnswer> {
  const answer = await post<CodeTaken>(asked, "/join/verify", { phone, code: formText(asked.form, "code") });
  if (!answer.ok) return refused(asked, answer);
  const { ticket, account } = answer.value;
  await keepJoin({ phone, ticket, fullName: account?.fullName ?? null });
  return { isDone: true, text: "" };
}

async function finish(asked: Asked, { phone, fullName }: JoinState, ticket: string): Promise<FormAnswer> {
  const t = await getTranslations({ locale: asked.locale, namespace: "coopJoin.register" });
  const typed = asked.form.get("password");
  // A password is never trimmed: a blank may be part of it.
  const password = typeof typed === "string" ? typed : "";
  const kind = kinds.find((it) => it === formText(asked.form, "cooperative.kind"));
  if (fullName === null && !kind) return { isDone: false, text: t("kindMissing"), field: "cooperative.kind" };
  const cooperative = {
    fullName: formText(asked.form, "cooperative.fullName"),
    name: formText(asked.form, "cooperative.name"),
  };
  const body: JoinRequest = {
    phone,
    ticket,
    password,
    ...(fullName === null && kind ? { cooperative: { ...cooperative, kind } } : {}),
  };
  const answer = await post<Joined>(asked, "/join/finish", body);
  if (!answer.ok) return refused(asked, answer);
  return await enter(asked, { phone, password });
}

async function enter(asked: Asked, credentials: { phone: string; password: string }): Promise<FormAnswer> {
  const answer = await post<{ readonly token: string }>(asked, "/auth/coop_staff/phonepass", credentials);
  await dropJoin();
  if (!answer.ok) return { isDone: true, text: "", goTo: localePath(asked.locale, paths.coop.login) };
  await writeSealed("coop_session", answer.value.token);
  return { isDone: true, text: "", goTo: localePath(asked.locale, paths.coop.today) };
}

function post<T>({ locale, headers }: Asked, path: string, body: unknown): Promise<Answer<T>> {
  return askBackend<T>(path, { locale, method: "POST", body, headers });
}

async function refused({ locale }: Asked, answer: Extract<Answer<unknown>, { ok: false }>): Promise<FormAnswer> {
  const { message, field } = answer.refusal;
  const t = await getTranslations({ locale, namespace: "coopSharing.form" });
  if (answer.status === 0 || answer.status >= 500 || !message) return { isDone: false, text: t("failed") };
  return { isDone: false, text: message, ...(field ? { field } : {}) };
}

async function ended({ locale }: Asked): Promise<FormAnswer> {
  const t = await getTranslations({ locale, namespace: "coopJoin.register" });
  return { isDone: false, text: t("ended"), goTo: localePath(locale, paths.coop.register) };
}
