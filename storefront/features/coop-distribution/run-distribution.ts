import "server-only";
import type { DistributionRun, NewDistribution } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { localePath, paths } from "@/lib/paths";
import { askedOf } from "./asked";

/** Enters the run that was seen. The key makes a repeated tap one run; what changed meanwhile is refused, not entered. */
export async function runDistribution(staff: Staff, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopSharing.share" });
  const text = (name: string) => formText(form, name);
  const asked = askedOf({ month: text("month"), incomeKind: text("incomeKind"), minutesRef: text("minutesRef") });
  const body: NewDistribution = { ...asked, key: text("key"), seen: text("seen") };
  const answer = await askAsStaff<DistributionRun>(staff, "/coop/distributions", { method: "POST", body });
  if (!answer.ok) return await refusedAnswer(staff, answer);
  return { isDone: true, text: t("done"), goTo: localePath(staff.locale, paths.coop.shared(answer.value.id)) };
}
