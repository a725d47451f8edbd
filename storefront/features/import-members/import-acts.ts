import "server-only";
import type { MemberImport, MemberUpload } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { localePath, paths } from "@/lib/paths";

/** The backend says the exact limit; this one only keeps a mistaken film from being read into memory. */
const MAX_BYTES = 8 * 1024 * 1024;

/** Hands a table to the backend, which judges it and adds nobody, and goes to what it found. */
export async function uploadTable(staff: Staff, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopMembers.import" });
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return { isDone: false, text: t("fileMissing"), field: "file" };
  if (file.size > MAX_BYTES) return { isDone: false, text: t("fileTooBig"), field: "file" };
  const body: MemberUpload = {
    fileName: file.name.normalize("NFC").slice(0, 200),
    fileBase64: Buffer.from(await file.arrayBuffer()).toString("base64"),
  };
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
