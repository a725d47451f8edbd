import { getTranslations } from "next-intl/server";
import { answerCoopForm, refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** POST of a cooperative's answer to a review. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  const perform = (staff: Staff, sent: FormData) => reply(staff, id, sent);
  return await answerCoopForm(request, { form, backTo: paths.coop.reviews, perform });
}

async function reply(staff: Staff, id: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "reviews.coop" });
  const body = { words: formText(form, "words").slice(0, 5000) };
  const told = await askAsStaff(staff, `/coop/reviews/${encodeURIComponent(id)}/reply`, { method: "POST", body });
  return told.ok ? { isDone: true, text: t("sent") } : await refusedAnswer(staff, told);
}
