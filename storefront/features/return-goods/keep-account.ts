import "server-only";
import { getTranslations } from "next-intl/server";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { keepRefundAccount } from "@/lib/medusa/operations/returns";
import type { ProvenOrder } from "@/lib/doors/answer-shopper-form";

/** Keeps where the shopper's money goes back to; the backend judges the account. */
export async function performAccount(order: ProvenOrder, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: order.locale, namespace: "returns" });
  const answer = await keepRefundAccount(order, {
    bankBin: formText(form, "bankBin").slice(0, 10),
    accountNumber: formText(form, "accountNumber").slice(0, 40),
    holderName: formText(form, "holderName").slice(0, 80),
  });
  if (answer.ok) return { isDone: true, text: t("account.kept") };
  const { message, field } = answer.refusal;
  return { isDone: false, text: message || t("form.failed"), ...(field ? { field } : {}) };
}
