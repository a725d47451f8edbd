import "server-only";
import { getTranslations } from "next-intl/server";
import type { ProvenOrder } from "@/lib/doors/answer-shopper-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { sendReviewPhoto, writeReview } from "@/lib/medusa/operations/reviews";

const MOST_PHOTOS = 3;

/** Sends what she says of a line, then her pictures; a picture that is refused does not undo the review. */
export async function performReview(order: ProvenOrder, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: order.locale, namespace: "reviews.own" });
  const stars = /^[1-5]$/.test(formText(form, "stars")) ? Number(formText(form, "stars")) : null;
  if (stars === null) return { isDone: false, text: t("missing"), field: "stars" };
  const answer = await writeReview(order, {
    lineId: formText(form, "lineId").slice(0, 60),
    stars,
    words: formText(form, "words").slice(0, 5000),
    isNamed: form.get("named") === "yes",
  });
  if (!answer.ok) {
    const { message, field } = answer.refusal;
    return { isDone: false, text: message || t("failed"), ...(field ? { field } : {}) };
  }
  const photos = form.getAll("photos").filter((it) => it instanceof File && it.size > 0);
  for (const photo of photos.slice(0, MOST_PHOTOS)) {
    if (!(photo instanceof File)) continue;
    const kept = await sendReviewPhoto(order, answer.value.id, photo);
    if (!kept.ok) return { isDone: true, text: t("sentWithout", { why: kept.refusal.message || t("failed") }) };
  }
  return { isDone: true, text: t("sent") };
}
