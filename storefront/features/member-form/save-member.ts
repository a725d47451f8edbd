import "server-only";
import type { MemberAdded, MemberRecord, NewMember } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { localePath, paths } from "@/lib/paths";
import { memberFieldsOf } from "@/lib/members/read-fields";

/** Adds a member; what the form says goes to the backend as it was typed, and the backend judges. */
export async function addMember(staff: Staff, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopMembers.form" });
  const body: NewMember = {
    ...memberFieldsOf(form),
    key: formText(form, "key"),
    joinedOn: formText(form, "joinedOn"),
    isAnotherPerson: formText(form, "isAnotherPerson") === "yes",
  };
  const answer = await askAsStaff<MemberAdded>(staff, "/coop/members", { method: "POST", body });
  if (!answer.ok) return await refusedAnswer(staff, answer);
  return { isDone: true, text: t("added"), goTo: localePath(staff.locale, paths.coop.member(answer.value.id)) };
}

/** Corrects a member and goes back to her record. */
export async function changeMember(staff: Staff, id: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopMembers.form" });
  const path = `/coop/members/${encodeURIComponent(id)}`;
  const answer = await askAsStaff<MemberRecord>(staff, path, { method: "POST", body: memberFieldsOf(form) });
  if (!answer.ok) return await refusedAnswer(staff, answer);
  return { isDone: true, text: t("saved"), goTo: localePath(staff.locale, paths.coop.member(id)) };
}
