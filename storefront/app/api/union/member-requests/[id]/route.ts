import type { RequestAnswered } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { readAnswer } from "@/features/member-requests/answer-request";
import { answerUnionForm, refusedToOfficer } from "@/lib/doors/answer-union-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";
import { localePath, paths } from "@/lib/paths";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** POST of an officer's answer to what a member asked of her data. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const [{ id }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  const perform = (officer: Officer, sent: FormData) => answer(officer, id, sent);
  return await answerUnionForm(request, { form, backTo: paths.union.memberRequests, perform });
}

async function answer(officer: Officer, id: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "unionRights.desk" });
  const body = readAnswer(form);
  if (!body) return { isDone: false, text: t("outcomeMissing"), field: "outcome" };
  const path = `/union/member-requests/${encodeURIComponent(id)}`;
  const told = await askAsOfficer<RequestAnswered>(officer, path, { method: "POST", body });
  if (!told.ok) return await refusedToOfficer(officer, told);
  const isErased = body.outcome === "done" && formText(form, "kind") === "erase";
  return {
    isDone: true,
    text: t(isErased ? "erased" : "answeredNow"),
    goTo: localePath(officer.locale, paths.union.memberRequests),
  };
}
