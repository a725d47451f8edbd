import "server-only";
import type { CooperativeAnswer, CooperativeSaid, LinkSent, PayRunDetail } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsStaff, type Staff } from "@/lib/doors/staff";

type Posted = { readonly payoutId: string; readonly form: FormData };

/** The money came back: she is due it again. */
export async function returnPayout(staff: Staff, { payoutId, form }: Posted): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopPaying.sheet.return" });
  const path = `/coop/payouts/${encodeURIComponent(payoutId)}/return`;
  const body = { idempotencyKey: formText(form, "key") };
  const answer = await askAsStaff<PayRunDetail>(staff, path, { method: "POST", body });
  return answer.ok ? { isDone: true, text: t("done") } : await refusedAnswer(staff, answer);
}

const SAIDS: readonly CooperativeSaid[] = ["paid_rest", "paid_less", "paid_all"];

/** What the cooperative says to her dispute; officers read it. */
export async function answerDispute(staff: Staff, { payoutId, form }: Posted): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopPaying.sheet.answer" });
  const said = SAIDS.find((it) => it === formText(form, "said"));
  if (!said) return { isDone: false, text: t("choose"), field: "said" };
  const body: CooperativeAnswer = { idempotencyKey: formText(form, "key"), said, words: formText(form, "words") };
  const path = `/coop/payouts/${encodeURIComponent(payoutId)}/answer`;
  const answer = await askAsStaff<PayRunDetail>(staff, path, { method: "POST", body });
  return answer.ok ? { isDone: true, text: t("done") } : await refusedAnswer(staff, answer);
}

/** Her message once more, with a new code. */
export async function sendLink(staff: Staff, { payoutId }: Posted): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopPaying.sheet.link" });
  const path = `/coop/payouts/${encodeURIComponent(payoutId)}/link`;
  const answer = await askAsStaff<LinkSent>(staff, path, { method: "POST", body: {} });
  return answer.ok
    ? { isDone: true, text: t("done", { phone: answer.value.sentTo }) }
    : await refusedAnswer(staff, answer);
}
