import "server-only";
import { getTranslations } from "next-intl/server";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import type { Officer } from "@/lib/doors/officer";
import { reportPath } from "@/lib/doors/report-path";
import { localePath, paths } from "@/lib/paths";
import { writeSealed } from "@/lib/session";
import { LEAST_LETTERS, PURPOSES, reasonText } from "@/lib/doors/look-reason";

/** Keeps why she looks for half an hour, sealed, and opens the first page; every page read writes its own access rows. */
export async function takeReason({ locale }: Officer, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale, namespace: "unionReports.people" });
  const purpose = PURPOSES.find((it) => it === formText(form, "purpose"));
  if (!purpose) return { isDone: false, text: t("purposeMissing"), field: "purpose" };
  const words = formText(form, "reason").slice(0, 400);
  if (words.length < LEAST_LETTERS) return { isDone: false, text: t("reasonShort"), field: "reason" };
  // The member reads it later: always in Vietnamese, as officer and member speak.
  const vi = await getTranslations({ locale: "vi", namespace: "unionReports.people.purposeOf" });
  const [unit, period, cooperative] = [formText(form, "unit"), formText(form, "period"), formText(form, "cooperative")];
  await writeSealed("union_reason", reasonText({ unit, period, cooperative, reason: `${vi(purpose)}: ${words}` }));
  const goTo = reportPath(paths.union.people, { unit, period, cooperative, page: "1" });
  return { isDone: true, text: "", goTo: localePath(locale, goTo) };
}
