import "server-only";
import type { MemberImport, MemberUpload } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { pickedFile } from "@/lib/doors/picked-file";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { localePath, paths } from "@/lib/paths";

/** Hands a table to the backend, which judges it and adds nobody, and goes to what it found. */
export async function uploadTable(staff: Staff, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopMembers.import" });
  const picked = await pickedFile(form);
  if ("wrong" in picked) {
    return { isDone: false, text: t(picked.wrong === "missing" ? "fileMissing" : "fileTooBig"), field: "file" };
  }
  const body: MemberUpload = picked;
  const answer = await askAsStaff<MemberImport>(staff, "/coop/member-imports", { method: "POST", body });
  if (!answer.ok && answer.status === 413) return { isDone: false, text: t("fileTooBig"), field: "file" };
  if (!answer.ok) return await refusedAnswer(staff, answer);
  return { isDone: true, text: t("judged"), goTo: localePath(staff.locale, paths.coop.memberImport(answer.value.id)) };
}

/** Adds the good rows and those ticked. */
export async function acceptTable(staff: Staff, id: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopMembers.import" });
  const addRows = form.getAll("add").map(Number).filter(Number.isInteger);
  const path = `/coop/member-imports/${encodeURIComponent(id)}/accept`;
  const answer = await askAsStaff<MemberImport>(staff, path, { method: "POST", body: { addRows } });
  if (!answer.ok) return await refusedAnswer(staff, answer);
  return { isDone: true, text: t("added", { count: answer.value.accepted?.added ?? 0 }) };
}
