import "server-only";
import type { OfficerList } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedToOfficer } from "@/lib/doors/answer-union-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";
import { localePath, paths } from "@/lib/paths";

/** Ends a grant now; the list then offers to give it again. */
export async function takeBack(officer: Officer, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "unionOfficers" });
  const path = `/union/grants/${encodeURIComponent(formText(form, "grant"))}/revoke`;
  const answer = await askAsOfficer<OfficerList>(officer, path, { method: "POST", body: {} });
  if (!answer.ok) return await refusedToOfficer(officer, answer);
  const done = t("takenBack", { name: formText(form, "fullName") });
  return { isDone: true, text: done, goTo: localePath(officer.locale, paths.union.officers) };
}
