import "server-only";
import type { MinutesPhoto } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import type { MinutesSubject } from "@/lib/paths";
import { refusedAnswer } from "./answer-coop-form";
import type { FormAnswer } from "./form-answer";
import { sendFileAsStaff } from "./send-file";
import type { Staff } from "./staff";

type Posted = { readonly subject: MinutesSubject; readonly id: string; readonly form: FormData };

/** The photograph a form brought; null when it brought none. */
export function photoIn(form: FormData): File | null {
  const photo = form.get("photo");
  return photo instanceof File && photo.size > 0 ? photo : null;
}

/** Hands one page of the minutes to the backend, which judges and keeps it. */
export async function sendMinutesPhoto(staff: Staff, { subject, id, form }: Posted): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopSharing.minutes" });
  const photo = photoIn(form);
  if (!photo) return { isDone: false, text: t("missing"), field: "photo" };
  const answer = await sendFileAsStaff<MinutesPhoto>(staff, `/coop/${subject}/${encodeURIComponent(id)}/photos`, photo);
  if (answer.ok) return { isDone: true, text: t("done") };
  return { field: "photo", ...(await refusedAnswer(staff, answer)) };
}
