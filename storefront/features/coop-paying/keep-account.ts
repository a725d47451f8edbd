import "server-only";
import type { BankAccountKept } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsStaff, type Staff } from "@/lib/doors/staff";

export async function keepAccount(staff: Staff, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopPaying.account" });
  const path = `/coop/members/${encodeURIComponent(formText(form, "memberId"))}/bank-account`;
  const body = {
    bankBin: formText(form, "bankBin"),
    accountNumber: formText(form, "accountNumber"),
    holderName: formText(form, "holderName"),
    hasConsent: formText(form, "hasConsent") === "yes",
  };
  const answer = await askAsStaff<BankAccountKept>(staff, path, { method: "POST", body });
  return answer.ok
    ? { isDone: true, text: t("done", { account: answer.value.account }) }
    : await refusedAnswer(staff, answer);
}
