import "server-only";
import type { CodeSent, SavedAddress, SignedIn } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsShopper, currentShopper, dropShopper, keepShopper, signInPath } from "@/lib/doors/shopper";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, type Answer } from "@/lib/medusa/client";
import { localePath, paths, safeReturnPath } from "@/lib/paths";
import { refusalSentence } from "@/lib/refusal-sentence";
import { dropTyped } from "./typed-address";
import { dropSealed, readSealed, writeSealed } from "@/lib/session";

type AccountAct = {
  readonly form: FormData;
  readonly locale: Locale;
  /** The reader's address, by which the backend counts codes. */
  readonly headers: Readonly<Record<string, string>>;
};

type Perform = (act: AccountAct) => Promise<FormAnswer>;

/** Every form of the account by its act; what is no act does nothing. */
const acts: Readonly<Record<string, Perform>> = {
  code: (act) => sendCode(act, formText(act.form, "phone")),
  again: sendAgain,
  restart,
  enter,
  leave: (act) => leave(act, "out"),
  "leave-everywhere": (act) => asShopper(act, leaveEverywhere),
  address: (act) => asShopper(act, keepAddress),
  "drop-address": (act) => asShopper(act, dropAddress),
  delete: (act) => asShopper(act, deleteAccount),
};

export async function performAccountAct(act: AccountAct): Promise<FormAnswer> {
  const perform = acts[formText(act.form, "act")];
  if (perform) return await perform(act);
  const t = await getTranslations({ locale: act.locale, namespace: "account.form" });
  return { isDone: false, text: t("failed") };
}

/** The page a form of this act stands on, without locale: where a plain form is sent back to with its sentence. */
export function pageOfAct(act: string): string {
  if (act === "address" || act === "drop-address") return paths.account.addresses;
  return act === "delete" || act === "leave-everywhere" ? paths.account.data : paths.account.signIn;
}

function returnOf({ form, locale }: AccountAct): string {
  return safeReturnPath(formText(form, "return"), localePath(locale, paths.account.home));
}

async function refused(
  { locale }: AccountAct,
  { refusal }: Extract<Answer<unknown>, { ok: false }>,
): Promise<FormAnswer> {
  const { field } = refusal;
  return { isDone: false, text: await refusalSentence(refusal, locale), ...(field ? { field } : {}) };
}

async function sendCode(act: AccountAct, phone: string): Promise<FormAnswer> {
  const { locale, headers } = act;
  const ask = { locale, headers, method: "POST", body: { phone } } as const;
  const answer = await askBackend<CodeSent>("/store/sign-in/code", ask);
  if (!answer.ok) return await refused(act, answer);
  await writeSealed("shopper_join", phone.slice(0, 30));
  return { isDone: true, text: "", goTo: `${signInPath(locale, { returnTo: returnOf(act) })}&ma=1` };
}

async function sendAgain(act: AccountAct): Promise<FormAnswer> {
  const phone = await readSealed("shopper_join");
  return phone === null ? await restart(act) : await sendCode(act, phone);
}

async function restart(act: AccountAct): Promise<FormAnswer> {
  await dropSealed("shopper_join");
  return { isDone: true, text: "", goTo: signInPath(act.locale, { returnTo: returnOf(act), said: "gone" }) };
}

async function enter(act: AccountAct): Promise<FormAnswer> {
  const { form, locale, headers } = act;
  const phone = await readSealed("shopper_join");
  if (phone === null) return await restart(act);
  const body = { phone, code: formText(form, "code").slice(0, 20) };
  const answer = await askBackend<SignedIn>("/store/sign-in", { locale, headers, method: "POST", body });
  if (!answer.ok) return await refused(act, answer);
  await keepShopper(answer.value.token);
  await dropSealed("shopper_join");
  return { isDone: true, text: "", goTo: returnOf(act) };
}

async function leave({ locale }: AccountAct, said: "out" | "outEverywhere" | "deleted"): Promise<FormAnswer> {
  await dropShopper();
  await dropTyped();
  return { isDone: true, text: "", goTo: signInPath(locale, { said }) };
}

async function asShopper(
  act: AccountAct,
  perform: (act: AccountAct, token: string) => Promise<FormAnswer>,
): Promise<FormAnswer> {
  const shopper = await currentShopper();
  if (shopper) return await perform(act, shopper.token);
  return { isDone: true, text: "", goTo: signInPath(act.locale, { said: "ended" }) };
}

async function leaveEverywhere(act: AccountAct, token: string): Promise<FormAnswer> {
  const answer = await askAsShopper(token, "/sign-out-everywhere", { locale: act.locale, method: "POST", body: {} });
  return answer.ok ? await leave(act, "outEverywhere") : await refused(act, answer);
}

async function deleteAccount(act: AccountAct, token: string): Promise<FormAnswer> {
  const t = await getTranslations({ locale: act.locale, namespace: "account.own" });
  if (act.form.get("consent") !== "yes") return { isDone: false, text: t("confirmMissing"), field: "consent" };
  const answer = await askAsShopper(token, "/delete", { locale: act.locale, method: "POST", body: {} });
  return answer.ok ? await leave(act, "deleted") : await refused(act, answer);
}

async function keepAddress(act: AccountAct, token: string): Promise<FormAnswer> {
  const { form, locale } = act;
  const t = await getTranslations({ locale, namespace: "account.address" });
  const text = (name: string) => formText(form, name).slice(0, 200);
  // A plain form asks for the communes of a province first (typed-address.ts keeps what it said).
  if (text("step") === "places") {
    return { isDone: true, text: "", goTo: localePath(locale, paths.account.addresses) };
  }
  if (text("name").length < 2) return { isDone: false, text: t("nameMissing"), field: "name" };
  if (!text("communeCode")) return { isDone: false, text: t("placeMissing"), field: "communeCode" };
  if (text("street").length < 2) return { isDone: false, text: t("streetMissing"), field: "street" };
  const body = {
    ...{ name: text("name").slice(0, 100), phone: text("phone").slice(0, 30), street: text("street") },
    ...{ province: text("provinceCode").slice(0, 2), commune: text("communeCode").slice(0, 5) },
  };
  const answer = await askAsShopper<{ addresses: readonly SavedAddress[] }>(token, "/addresses", {
    ...{ locale, body },
    method: "POST",
  });
  if (answer.ok) return { isDone: true, text: t("saved"), goTo: localePath(locale, paths.account.addresses) };
  const field = answer.refusal.field === "contact.phone" ? { field: "phone" } : {};
  return { isDone: false, text: await refusalSentence(answer.refusal, locale), ...field };
}

async function dropAddress(act: AccountAct, token: string): Promise<FormAnswer> {
  const { form, locale } = act;
  const t = await getTranslations({ locale, namespace: "account.address" });
  const path = `/addresses/${encodeURIComponent(formText(form, "id").slice(0, 60))}`;
  const answer = await askAsShopper(token, path, { locale, method: "DELETE" });
  if (!answer.ok && answer.status !== 404) return await refused(act, answer);
  return { isDone: true, text: t("dropped"), goTo: localePath(locale, paths.account.addresses) };
}
