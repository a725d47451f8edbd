import "server-only";
import type { PayoutRun, RefusalBody } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { localePath, paths } from "@/lib/paths";
import { readRun, type RunItem } from "./read-run";

/** Enters a posted run and leads to its sheet; the page's key makes a repeated tap one run. */
export async function pay(staff: Staff, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopPaying.run" });
  const read = readRun(form);
  if ("wrong" in read) return { isDone: false, text: t("amountBad"), field: `amount.${read.memberId}` };
  if (read.items.length === 0) return { isDone: false, text: t("nobody") };
  const answer = await askAsStaff<PayoutRun>(staff, "/coop/payouts", {
    method: "POST",
    body: { idempotencyKey: formText(form, "key"), items: read.items },
  });
  if (answer.ok) {
    return { isDone: true, text: t("done"), goTo: localePath(staff.locale, paths.coop.paySheet(answer.value.batchId)) };
  }
  const told = await refusedAnswer(staff, answer);
  const field = fieldOf(answer.refusal, read.items);
  return field ? { ...told, field } : told;
}

/** The field of the form a refusal speaks of: "items.2.reason" is the third member's reason. */
function fieldOf({ field, details }: RefusalBody, items: readonly RunItem[]): string | null {
  const place = /^items\.(\d+)(?:\.(amountDong|reason|method))?$/.exec(field ?? "");
  const memberId = place ? items[Number(place[1])]?.memberId : details?.memberId;
  if (!memberId) return null;
  return `${place?.[2] === "reason" ? "reason" : "amount"}.${memberId}`;
}
