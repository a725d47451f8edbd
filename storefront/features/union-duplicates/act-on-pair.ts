import "server-only";
import type { Kept, LikenessAct } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedToOfficer } from "@/lib/doors/answer-union-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { readReason } from "@/lib/doors/member-reason";
import { reportPath } from "@/lib/doors/report-path";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";
import { localePath, paths } from "@/lib/paths";

/** Merges the two (the record that does not count is named in the address), parts them, or takes a merging back. */
export async function actOnPair(officer: Officer, one: string, form: FormData): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "unionMembers.duplicates" });
  const here = reportPath(paths.union.duplicates, { unit: formText(form, "unit").slice(0, 10) });
  const page = localePath(officer.locale, here);
  const reason = await readReason(officer.me.officer.id);
  if (reason === null) return { isDone: true, text: "", goTo: page };
  const { id, act, done } = askedOf(one, form);
  const path = `/union/duplicates/${encodeURIComponent(id)}`;
  const answer = await askAsOfficer<Kept>(officer, path, { method: "POST", body: { reason, act } });
  return answer.ok ? { isDone: true, text: t(done), goTo: page } : await refusedToOfficer(officer, answer);
}

type Asked = {
  readonly id: string;
  readonly act: LikenessAct;
  readonly done: "merged" | "apartDone" | "undone";
};

function askedOf(one: string, form: FormData): Asked {
  const other = formText(form, "other");
  const act = formText(form, "act");
  if (act === "undo") return { id: one, act: { act: "undo" }, done: "undone" };
  if (act === "apart") return { id: one, act: { act: "apart", sameAs: other }, done: "apartDone" };
  return formText(form, "keep") === "other"
    ? { id: one, act: { act: "merge", sameAs: other }, done: "merged" }
    : { id: other, act: { act: "merge", sameAs: one }, done: "merged" };
}
