import "server-only";
import type { PayRunDetail, SheetPhoto } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { sendFileAsStaff } from "@/lib/doors/send-file";

type Posted = { readonly batchId: string; readonly form: FormData };

/** What the bank calls the transfers of this run. */
export async function enterReference(staff: Staff, { batchId, form }: Posted): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopPaying.sheet.reference" });
  const reference = formText(form, "reference");
  if (reference === "") return { isDone: false, text: t("missing"), field: "reference" };
  const path = `/coop/pay-runs/${encodeURIComponent(batchId)}/reference`;
  const body = { reference: reference.slice(0, 60) };
  const answer = await askAsStaff<PayRunDetail>(staff, path, { method: "POST", body });
  return answer.ok ? { isDone: true, text: t("done") } : await refusedAnswer(staff, answer);
}

/** The photograph of the signed sheet. */
export async function addPhoto(staff: Staff, { batchId, form }: Posted): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopPaying.sheet.photo" });
  const photo = form.get("photo");
  if (!(photo instanceof File) || photo.size === 0) return { isDone: false, text: t("missing"), field: "photo" };
  const path = `/coop/pay-runs/${encodeURIComponent(batchId)}/photos`;
  const answer = await sendFileAsStaff<SheetPhoto>(staff, path, photo);
  return answer.ok ? { isDone: true, text: t("done") } : await refusedAnswer(staff, answer);
}
