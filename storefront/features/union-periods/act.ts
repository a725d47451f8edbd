import "server-only";
import type { PeriodAct, PeriodActBody, PeriodPage } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedToOfficer } from "@/lib/doors/answer-union-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { askAsOfficer, type Officer } from "@/lib/doors/officer";
import { localePath, paths } from "@/lib/paths";

const ACTS = [
  "submit",
  "say_nothing_to_report",
  "excuse",
  "return",
  "accept",
  "send_back_to_province",
  "lock",
  "ask_reopen",
  "reopen",
] as const satisfies readonly PeriodAct[];

type At = { readonly period: string; readonly unit: string; readonly act: string };

/** Carries one act, or a comment, to the backend and says what became of it on the page it was done on. */
export async function actOnPeriod(
  officer: Officer,
  { period, unit, act: name }: At,
  form: FormData,
): Promise<FormAnswer> {
  const t = await getTranslations({ locale: officer.locale, namespace: "unionPeriods" });
  const act = [...ACTS, "comment" as const].find((it) => it === name);
  if (!act) return { isDone: false, text: t("page.noActs") };
  const text = formText(form, "comment");
  if (act === "comment" && text === "") return { isDone: false, text: t("page.missingComment"), field: "comment" };
  const at = `${encodeURIComponent(period)}/${encodeURIComponent(unit)}`;
  const expiresOn = formText(form, "expiresOn");
  const body: PeriodActBody = { ...(text ? { comment: text } : {}), ...(expiresOn ? { expiresOn } : {}) };
  const answer =
    act === "comment"
      ? await askAsOfficer<PeriodPage>(officer, `/union/period-comments/${at}`, { method: "POST", body: { text } })
      : await askAsOfficer<PeriodPage>(officer, `/union/periods/${at}/${act}`, { method: "POST", body });
  if (!answer.ok) return await refusedToOfficer(officer, answer);
  const done = t(`done.${act}`, { period: answer.value.period[officer.locale], unit: answer.value.unit.name });
  const on = formText(form, "on") || unit;
  return { isDone: true, text: done, goTo: localePath(officer.locale, paths.union.periodOf(period, on)) };
}
