import "server-only";
import type { DigestWish } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedToOfficer } from "@/lib/doors/answer-union-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";

/** Sets or stops her weekly letter. */
export async function keepDigest(officer: Officer, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "unionOfficers.digest" });
  const email = formText(form, "email");
  const body: DigestWish = { email: email || null, language: formText(form, "language") === "en" ? "en" : "vi" };
  const answer = await askAsOfficer<DigestWish>(officer, "/union/digest", { method: "POST", body });
  if (!answer.ok) return await refusedToOfficer(officer, answer);
  return { isDone: true, text: email ? t("done", { email }) : t("stopped") };
}
