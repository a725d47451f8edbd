import "server-only";
import type { CohortChange, CohortList, Kept, NewCohort } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedToOfficer } from "@/lib/doors/answer-union-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";
import { localePath, paths } from "@/lib/paths";

/** Opens a cohort. */
export async function openCohort(officer: Officer, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "unionMembers.cohorts" });
  const text = (name: string) => formText(form, name);
  const body: NewCohort = {
    ...{ idempotencyKey: text("key"), name: text("name"), programme: text("programme") },
    ...{ unit: text("unit"), on: text("on"), source: text("source") },
  };
  const answer = await askAsOfficer<Kept>(officer, "/union/cohorts", { method: "POST", body });
  if (!answer.ok) return await refusedToOfficer(officer, answer);
  return { isDone: true, text: t("saved"), goTo: localePath(officer.locale, paths.union.cohorts) };
}

/** Adds a cooperative to a cohort, or takes it out. */
export async function changeCohort(officer: Officer, id: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "unionMembers.cohorts" });
  const act = formText(form, "act") === "remove" ? "remove" : "add";
  const body: CohortChange = { cooperative: formText(form, "cooperative"), act };
  if (body.cooperative === "") return { isDone: false, text: t("missing"), field: "cooperative" };
  const path = `/union/cohorts/${encodeURIComponent(id)}/cooperatives`;
  const answer = await askAsOfficer<CohortList>(officer, path, { method: "POST", body });
  if (!answer.ok) return await refusedToOfficer(officer, answer);
  const goTo = localePath(officer.locale, paths.union.cohorts);
  return { isDone: true, text: t(act === "add" ? "added" : "removed"), goTo };
}
