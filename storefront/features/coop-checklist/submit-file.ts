import "server-only";
import type { CoopChecklist } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { askAsStaff, type Staff } from "@/lib/doors/staff";

/** Sends the cooperative's file to the market; sent twice it was sent once. */
export async function submitFile(staff: Staff): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopJoin.checklist" });
  const answer = await askAsStaff<CoopChecklist>(staff, "/coop/submit", { method: "POST", body: {} });
  return answer.ok ? { isDone: true, text: t("sent") } : await refusedAnswer(staff, answer);
}
