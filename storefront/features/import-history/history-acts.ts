import "server-only";
import type { HistoryFile, HistoryTable } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { pickedFile } from "@/lib/doors/picked-file";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { formatDong } from "@/lib/format";
import { localePath, paths } from "@/lib/paths";

/** Hands a table to the backend, which judges it and enters nothing, and goes to what it found. */
export async function uploadHistory(staff: Staff, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopSharing.history" });
  const picked = await pickedFile(form);
  if ("wrong" in picked) {
    return { isDone: false, text: t(picked.wrong === "missing" ? "fileMissing" : "fileTooBig"), field: "file" };
  }
  const body: HistoryFile = picked;
  const answer = await askAsStaff<HistoryTable>(staff, "/coop/history-tables", { method: "POST", body });
  if (!answer.ok && answer.status === 413) return { isDone: false, text: t("fileTooBig"), field: "file" };
  if (!answer.ok) return await refusedAnswer(staff, answer);
  return { isDone: true, text: t("judged"), goTo: localePath(staff.locale, paths.coop.historyTable(answer.value.id)) };
}

/** Enters the table she saw, once. */
export async function acceptHistory(staff: Staff, id: string): Promise<FormAnswer> {
  const path = `/coop/history-tables/${encodeURIComponent(id)}/accept`;
  const answer = await askAsStaff<HistoryTable>(staff, path, { method: "POST", body: {} });
  if (!answer.ok) return await refusedAnswer(staff, answer);
  const t = await getTranslations({ locale: staff.locale, namespace: "coopSharing.history" });
  const { newCount, totalDong } = answer.value.accepted ?? answer.value;
  return { isDone: true, text: t("done", { count: newCount, amount: formatDong(totalDong, staff.locale) }) };
}
