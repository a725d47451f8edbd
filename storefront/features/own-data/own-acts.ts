import "server-only";
import { getTranslations } from "next-intl/server";
import { readRight } from "@/lib/members/read-right";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { dropTicket, keepTicket, readTicket } from "@/lib/doors/own-ticket";
import type { Locale } from "@/lib/i18n/locales";
import { askDataCode, askDataTicket, takeOwnRight } from "@/lib/medusa/operations/own-data";
import { refusalSentence } from "@/lib/refusal-sentence";

type Asked = { readonly token: string; readonly locale: Locale; readonly form: FormData };

/** One act of her page: a code, the code typed in, a right used, or the page closed. */
export async function performOwnAct(asked: Asked): Promise<FormAnswer> {
  const act = formText(asked.form, "act");
  if (act === "code") return await sendCode(asked);
  if (act === "open") return await openData(asked);
  if (act === "leave") return await leave(asked);
  return await takeRight(asked);
}

async function sendCode({ token, locale }: Asked): Promise<FormAnswer> {
  const t = await getTranslations({ locale, namespace: "unionRights.own" });
  const answer = await askDataCode(token, locale);
  if (!answer.ok) return { isDone: false, text: await refusalSentence(answer.refusal, locale) };
  return { isDone: true, text: t("sent", { to: answer.value.sentTo }) };
}

async function openData({ token, locale, form }: Asked): Promise<FormAnswer> {
  const answer = await askDataTicket(token, { code: formText(form, "code").slice(0, 20), locale });
  if (!answer.ok) return { isDone: false, text: await refusalSentence(answer.refusal, locale), field: "code" };
  await keepTicket(token, answer.value.ticket);
  return { isDone: true, text: "" };
}

async function leave({ locale }: Asked): Promise<FormAnswer> {
  const t = await getTranslations({ locale, namespace: "unionRights.own" });
  await dropTicket();
  return { isDone: true, text: t("left") };
}

async function takeRight({ token, locale, form }: Asked): Promise<FormAnswer> {
  const t = await getTranslations({ locale, namespace: "unionRights" });
  const used = readRight(form);
  if (!used) return { isDone: false, text: t("data.failed") };
  if ("missing" in used) return { isDone: false, text: t(`data.${used.missing}`), field: used.field };
  const ticket = await readTicket(token);
  if (!ticket) return { isDone: false, text: t("own.ended") };
  const answer = await takeOwnRight({ token, ticket, locale }, used);
  if (answer.ok) return { isDone: true, text: used.right === "export" ? "" : t(`data.${used.right}Done`) };
  const { field } = answer.refusal;
  return { isDone: false, text: await refusalSentence(answer.refusal, locale), ...(field ? { field } : {}) };
}
