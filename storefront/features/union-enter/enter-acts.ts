import "server-only";
import type { MemberAdded, MemberImport, MemberUpload, NewMember } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { memberFieldsOf } from "@/lib/members/read-fields";
import { refusedToOfficer } from "@/lib/doors/answer-union-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";
import { pickedFile } from "@/lib/doors/picked-file";
import { localePath, paths } from "@/lib/paths";

const pathOf = (cooperative: string, rest: string): string =>
  `/union/cooperatives/${encodeURIComponent(cooperative)}/${rest}`;

/** Enrols one member for a cooperative. */
export async function enterMember(officer: Officer, cooperative: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "unionMembers.assist" });
  const body: NewMember = {
    ...memberFieldsOf(form),
    key: formText(form, "key"),
    joinedOn: formText(form, "joinedOn"),
    isAnotherPerson: formText(form, "isAnotherPerson") === "yes",
  };
  const answer = await askAsOfficer<MemberAdded>(officer, pathOf(cooperative, "members"), { method: "POST", body });
  if (!answer.ok) return await refusedToOfficer(officer, answer);
  const goTo = localePath(officer.locale, paths.union.enterMembersOf(cooperative));
  return { isDone: true, text: t("added"), goTo };
}

/** Hands a list to the backend, which judges it and adds nobody, and goes to what it found. */
export async function uploadList(officer: Officer, cooperative: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "coopMembers.import" });
  const picked = await pickedFile(form);
  if ("wrong" in picked)
    return { isDone: false, text: t(picked.wrong === "missing" ? "fileMissing" : "fileTooBig"), field: "file" };
  const body: MemberUpload = picked;
  const path = pathOf(cooperative, "member-imports");
  const answer = await askAsOfficer<MemberImport>(officer, path, { method: "POST", body });
  if (!answer.ok && answer.status === 413) return { isDone: false, text: t("fileTooBig"), field: "file" };
  if (!answer.ok) return await refusedToOfficer(officer, answer);
  const goTo = localePath(officer.locale, paths.union.memberImport(cooperative, answer.value.id));
  return { isDone: true, text: t("judged"), goTo };
}

type Accepting = { readonly cooperative: string; readonly id: string };

/** Adds the good rows and those ticked. */
export async function acceptList(
  officer: Officer,
  { cooperative, id }: Accepting,
  form: FormData,
): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "coopMembers.import" });
  const addRows = form.getAll("add").map(Number).filter(Number.isInteger);
  const path = pathOf(cooperative, `member-imports/${encodeURIComponent(id)}/accept`);
  const answer = await askAsOfficer<MemberImport>(officer, path, { method: "POST", body: { addRows } });
  if (!answer.ok) return await refusedToOfficer(officer, answer);
  return { isDone: true, text: t("added", { count: answer.value.accepted?.added ?? 0 }) };
}
