import "server-only";
import type { MemberAdded, MemberFields, MemberRecord, NewMember, PhoneOwner } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { localePath, paths } from "@/lib/paths";

/** Adds a member; what the form says goes to the backend as it was typed, and the backend judges. */
export async function addMember(staff: Staff, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopMembers.form" });
  const body: NewMember = {
    ...fieldsOf(form),
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
  const answer = await askAsStaff<MemberRecord>(staff, path, { method: "POST", body: fieldsOf(form) });
  if (!answer.ok) return await refusedAnswer(staff, answer);
  return { isDone: true, text: t("saved"), goTo: localePath(staff.locale, paths.coop.member(id)) };
}

function fieldsOf(form: FormData): MemberFields {
  const owners: readonly PhoneOwner[] = ["self", "spouse", "other", "none"];
  const phone = formText(form, "phone");
  const owner = owners.find((it) => it === formText(form, "phoneOwner")) ?? "none";
  return {
    fullName: formText(form, "fullName"),
    phone,
    // "Her own" is what the form starts with; without any number it means none.
    phoneOwner: phone === "" && owner === "self" ? "none" : owner,
    canRead: formText(form, "canRead") !== "no",
    communeCode: formText(form, "communeCode"),
  };
}
