import "server-only";
import type { NewCertificate } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import type { Staff } from "@/lib/doors/staff";
import { submitCertificate } from "@/lib/medusa/operations/coop-certificates";
import { photosFrom } from "@/lib/photos/photo-view";

/** A posted form → the certificate waits to be judged, or what is wrong with it at its field. */
export async function sendCertificate(staff: Staff, goodsId: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopGoods.certificates" });
  const stars = STARS.find((it) => String(it) === formText(form, "stars"));
  const [decisionNumber, issuer, issuedOn] = ["decisionNumber", "issuer", "issuedOn"].map((it) => formText(form, it));
  if (!stars) return { isDone: false, text: t("wrong.stars"), field: "stars" };
  if (!decisionNumber || decisionNumber.length < 3)
    return { isDone: false, text: t("wrong.decisionNumber"), field: "decisionNumber" };
  if (!issuer || issuer.length < 3) return { isDone: false, text: t("wrong.issuer"), field: "issuer" };
  if (!issuedOn) return { isDone: false, text: t("wrong.issuedOn"), field: "issuedOn" };
  const photo = photosFrom(formText(form, "photo"))[0] ?? null;
  const body: NewCertificate = { stars, decisionNumber, issuer, issuedOn, photo };
  const answer = await submitCertificate(staff, goodsId, body);
  return answer.ok ? { isDone: true, text: t("done") } : await refusedAnswer(staff, answer);
}

const STARS = [3, 4, 5] as const;
