import type { RequestAnswered } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { readAnswer } from "@/features/member-requests/answer-request";
import { answerCoopForm, refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** POST of a cooperative's answer to what a member asked of her data. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  const perform = (staff: Staff, sent: FormData) => answer(staff, id, sent);
  return await answerCoopForm(request, { form, backTo: paths.coop.memberRequests, perform });
}

async function answer(staff: Staff, id: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "unionRights.desk" });
  const body = readAnswer(form);
  if (!body) return { isDone: false, text: t("outcomeMissing"), field: "outcome" };
  const path = `/coop/member-requests/${encodeURIComponent(id)}`;
  const told = await askAsStaff<RequestAnswered>(staff, path, { method: "POST", body });
  if (!told.ok) return await refusedAnswer(staff, told);
  const isErased = body.outcome === "done" && formText(form, "kind") === "erase";
  return { isDone: true, text: t(isErased ? "erased" : "answeredNow") };
}
