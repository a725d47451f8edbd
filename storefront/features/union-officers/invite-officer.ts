import "server-only";
import type { GrantPurpose, OfficerInvitation, OfficerInvited } from "@cho-phien/contract";
import { findOrgUnit } from "@cho-phien/vietnam/org-units";
import { getTranslations } from "next-intl/server";
import { refusedToOfficer } from "@/lib/doors/answer-union-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";
import { localePath, paths } from "@/lib/paths";

const all: readonly GrantPurpose[] = ["enter", "review", "approve", "aggregate", "individual"];

/** Invites an officer, or gives back a grant that was taken by mistake: both are one question to the backend. */
export async function inviteOfficer(officer: Officer, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "unionOfficers.invite" });
  const text = (name: string) => formText(form, name);
  const unit = text("communeCode") || text("provinceCode");
  const purposes = all.filter((it) => form.getAll("purposes").includes(it));
  if (!unit) return { isDone: false, text: t("unitMissing"), field: "communeCode" };
  if (purposes.length === 0) return { isDone: false, text: t("purposesMissing"), field: "purposes" };
  const until = text("until");
  const body: OfficerInvitation = {
    idempotencyKey: text("key"),
    phone: text("phone"),
    fullName: text("fullName"),
    unit,
    purposes,
    ...(until ? { until } : {}),
  };
  const answer = await askAsOfficer<OfficerInvited>(officer, "/union/officers", { method: "POST", body });
  if (!answer.ok)
    return answer.status === 404
      ? { isDone: false, text: t("unitNotBelow"), field: "communeCode" }
      : await refusedToOfficer(officer, answer);
  const words = { name: body.fullName, unit: findOrgUnit(unit)?.fullName ?? unit };
  const done = answer.value.isNew ? t("done", words) : t("doneKnown", words);
  return { isDone: true, text: done, goTo: localePath(officer.locale, paths.union.officers) };
}
