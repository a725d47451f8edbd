import "server-only";
import type { GoodsSheet, GoodsSheetAcceptance, GoodsSheetUpload } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedAnswer } from "@/lib/doors/answer-coop-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { writeNote } from "@/lib/doors/note";
import { pickedFile } from "@/lib/doors/picked-file";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import { localePath, paths } from "@/lib/paths";

/** Hands a table to the backend, which judges it and writes nothing, and goes to what it found. */
export async function uploadSheet(staff: Staff, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopGoods.sheet" });
  const picked = await pickedFile(form);
  if ("wrong" in picked) {
    return { isDone: false, text: t(picked.wrong === "missing" ? "fileMissing" : "fileTooBig"), field: "file" };
  }
  const body: GoodsSheetUpload = picked;
  const answer = await askAsStaff<GoodsSheet>(staff, "/coop/goods-sheets", { method: "POST", body });
  if (!answer.ok && answer.status === 413) return { isDone: false, text: t("fileTooBig"), field: "file" };
  if (!answer.ok) return await refusedAnswer(staff, answer);
  return { isDone: true, text: t("judged"), goTo: localePath(staff.locale, paths.coop.goodsSheet(answer.value.id)) };
}

/** Writes the changes she saw and those she ticked. What changed meanwhile is shown anew, with the sentence that says so. */
export async function acceptSheet(staff: Staff, id: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopGoods.sheet" });
  const chosenRows = form.getAll("choose").map(Number).filter(Number.isInteger);
  const body: GoodsSheetAcceptance = { seen: formText(form, "seen"), chosenRows };
  const path = `/coop/goods-sheets/${encodeURIComponent(id)}/accept`;
  const answer = await askAsStaff<GoodsSheet>(staff, path, { method: "POST", body });
  if (answer.ok) return { isDone: true, text: t("written", { count: answer.value.changes.length }) };
  const refused = await refusedAnswer(staff, answer);
  if (answer.refusal.code !== "goods_sheet_changed") return refused;
  const note = await writeNote({ isDone: false, text: refused.text });
  const page = localePath(staff.locale, paths.coop.goodsSheet(id));
  return { isDone: true, text: refused.text, goTo: `${page}&note=${note}` };
}

/** Takes the whole table back. */
export async function undoSheet(staff: Staff, id: string): Promise<FormAnswer> {
  const t = await getTranslations({ locale: staff.locale, namespace: "coopGoods.sheet" });
  const path = `/coop/goods-sheets/${encodeURIComponent(id)}/undo`;
  const answer = await askAsStaff<GoodsSheet>(staff, path, { method: "POST" });
  return answer.ok ? { isDone: true, text: t("undone") } : await refusedAnswer(staff, answer);
}
