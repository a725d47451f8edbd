import "server-only";
import type { AnotherCooperative, CooperativeKind, OpenedCooperative } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import { chooseCooperative } from "@/lib/doors/choose-cooperative";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { localePath, paths } from "@/lib/paths";

const kinds: readonly CooperativeKind[] = ["htx", "tht", "lhhtx", "household"];

/** Opens one more cooperative and goes on working for it. */
export async function openAnother(staff: Staff, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopJoin.another" });
  const kind = kinds.find((it) => it === formText(form, "kind"));
  if (!kind) return { isDone: false, text: t("kindMissing"), field: "kind" };
  const body: AnotherCooperative = { idempotencyKey: formText(form, "key"), name: formText(form, "name"), kind };
  const answer = await askAsStaff<OpenedCooperative>(staff, "/coop/cooperatives", { method: "POST", body });
  if (!answer.ok) return await refusedAnswer(staff, answer);
  await chooseCooperative(answer.value.cooperativeId);
  return { isDone: true, text: t("done"), goTo: localePath(staff.locale, paths.coop.today) };
}
