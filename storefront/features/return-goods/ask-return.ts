import "server-only";
import { getTranslations } from "next-intl/server";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askReturn, sendReturnPhoto } from "@/lib/medusa/operations/returns";
import type { ProvenOrder } from "@/lib/doors/answer-shopper-form";
import { linesIn, reasonIn } from "./read-return-form";

const MOST_PHOTOS = 3;

/** Sends what the shopper asks to give back, then her pictures; a picture that is refused does not undo the request. */
export async function performReturn(order: ProvenOrder, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: order.locale, namespace: "returns" });
  const lines = linesIn(form);
  if (lines === null) return { isDone: false, text: t("fewer"), field: "lines" };
  if (lines.length === 0) return { isDone: false, text: t("nothing"), field: "lines" };
  const asked = {
    lines,
    key: formText(form, "key"),
    reason: reasonIn(form),
    note: formText(form, "note").slice(0, 500),
  };
  const answer = await askReturn(order, asked);
  if (!answer.ok) return { isDone: false, text: answer.refusal.message || t("form.failed") };
  for (const photo of photosIn(form)) {
    const kept = await sendReturnPhoto(order, answer.value.id, photo);
    if (!kept.ok) return { isDone: true, text: t("sentWithout", { why: kept.refusal.message || t("form.failed") }) };
  }
  return { isDone: true, text: t("sent") };
}

function photosIn(form: FormData): readonly File[] {
  const files = form.getAll("photos").filter((it) => it instanceof File);
  return files.filter((file) => file.size > 0).slice(0, MOST_PHOTOS);
}
