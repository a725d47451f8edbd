import "server-only";
import type { DistributionDesk, NewMonthContributions } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { readContributions } from "@/lib/contributions/read-form";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsStaff, type Staff } from "@/lib/doors/staff";

/** A posted list of who put what into a month. */
export async function writeMonth(staff: Staff, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopSharing" });
  const read = readContributions(form);
  if ("wrong" in read) return { isDone: false, text: t(`contribution.wrong.${read.wrong}`), field: read.field };
  const body: NewMonthContributions = { ...read, month: formText(form, "month") };
  const answer = await askAsStaff<DistributionDesk>(staff, "/coop/contributions", { method: "POST", body });
  return answer.ok ? { isDone: true, text: t("share.written") } : await refusedAnswer(staff, answer);
}
