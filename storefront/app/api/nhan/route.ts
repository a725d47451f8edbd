import type { ReceiptAnswer } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { typedDigits } from "@/lib/typed-amount";
import { formText } from "@/lib/doors/form-text";
import { writeNote } from "@/lib/doors/note";
import { seeOther } from "@/lib/doors/see-other";
import { formatDong } from "@/lib/format";
import { type Locale, localeOr } from "@/lib/i18n/locales";
import { stateReceipt } from "@/lib/medusa/operations/receipt";
import { localePath, paths } from "@/lib/paths";
import { refusalSentence } from "@/lib/refusal-sentence";

/**
 * Her statement from the plain form → back to her page, which says what it led to. No cookie speaks for her here: token
 * and code are in the form, so another site has nothing to borrow; and under no-referrer browsers send Origin "null".
 */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const locale = localeOr(formText(form, "locale"));
  const token = formText(form, "token").slice(0, 100);
  const digits = typedDigits(formText(form, "amount"));
  const page = localePath(locale, paths.receipt(token));
  const t = await getTranslations({ locale, namespace: "member.receipt.outcome" });
  if (digits === "") return seeOther(`${page}?note=${await writeNote({ isDone: false, text: t("amountEmpty") })}`);
  const answer = await stateReceipt(token, { amountDong: digits, code: formText(form, "code").slice(0, 20), locale });
  const note = answer.ok
    ? { isDone: true, text: await outcomeSentence(answer.value, locale) }
    : { isDone: false, text: await refusalSentence(answer.refusal, locale) };
  const typed = answer.ok ? "" : `&so=${digits}`;
  return seeOther(`${page}?note=${await writeNote(note)}${typed}`);
}

async function outcomeSentence({ outcome, statedDong, missingDong }: ReceiptAnswer, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: "member.receipt.outcome" });
  return outcome === "short"
    ? t("short", { missing: formatDong(missingDong, locale) })
    : t("confirmed", { amount: formatDong(statedDong, locale) });
}
