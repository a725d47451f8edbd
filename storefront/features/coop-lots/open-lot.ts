import "server-only";
import type { LotDetail, NewLot } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { localePath, paths } from "@/lib/paths";

/** A posted lot → the lot's own page, where who brought what is written. */
export async function openLot(staff: Staff, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopSharing.lots" });
  const text = (name: string) => formText(form, name);
  const body: NewLot = { key: text("key"), productId: text("productId"), code: text("code"), madeOn: text("madeOn") };
  if (body.code === "") return { isDone: false, text: t("wrong.code"), field: "code" };
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(body.madeOn)) return { isDone: false, text: t("wrong.madeOn"), field: "madeOn" };
  const answer = await askAsStaff<LotDetail>(staff, "/coop/lots", { method: "POST", body });
  if (!answer.ok) return await refusedAnswer(staff, answer);
  return { isDone: true, text: t("opened"), goTo: localePath(staff.locale, paths.coop.lot(answer.value.id)) };
}
