import "server-only";
import type { PeopleIncome } from "@cho-phien/contract";
import { getTranslations } from "next-intl/server";
import { refusedToOfficer } from "@/lib/doors/answer-union-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import { reasonFor } from "@/lib/doors/look-reason";
import type { Officer } from "@/lib/doors/officer";
import { readPeople } from "@/lib/medusa/operations/union-people";
import { localePath, paths } from "@/lib/paths";
import { readSealed } from "@/lib/session";
import { makeInBackground } from "./make-in-background";
import { peopleLines } from "./people-lines";

/** Begins the file of a list of named people, under the reason she gave for looking at it. */
export async function askPeopleFile(officer: Officer, form: FormData): Promise<FormAnswer> {
  const { locale } = officer;
  const part = (name: string) => formText(form, name);
  const question = { unit: part("unit"), period: part("period"), cooperative: part("cooperative") };
  const [t, people] = await Promise.all([
    getTranslations({ locale, namespace: "unionExports" }),
    getTranslations({ locale, namespace: "unionReports.people" }),
  ]);
  const reason = reasonFor(await readSealed("union_reason"), question);
  if (reason === null) return { isDone: false, text: t("people.noReason") };
  const format = part("format") === "csv" ? "csv" : "xlsx";
  const names = { unit: part("unitName").slice(0, 120), period: part("periodName").slice(0, 60) };
  const title = t("people.fileTitle", names);
  const head = (["name", "cooperative", "commune", "confirmed", "paid", "accrued"] as const).map((it) => people(it));
  const begun = await makeInBackground(officer, {
    title,
    format,
    key: part("key"),
    fileName: `people-${question.unit}-${question.period}.${format}`.replaceAll(/[^\w.-]/g, ""),
    read: async (tell) => {
      const pages = await readEveryPage(officer, { question, reason, tell });
      return peopleLines(pages, { title, head, reason, reasonName: people("reason") }, locale);
    },
  });
  if (!begun.ok) return await refusedToOfficer(officer, begun);
  return { isDone: true, text: t("begun"), goTo: localePath(locale, paths.union.exports) };
}

type Reading = {
  readonly question: { readonly unit: string; readonly period: string; readonly cooperative: string };
  readonly reason: string;
  readonly tell: (done: number, total: number) => Promise<void>;
};

async function readEveryPage(
  officer: Officer,
  { question: { cooperative, ...where }, reason, tell }: Reading,
): Promise<readonly PeopleIncome[]> {
  const pages: PeopleIncome[] = [];
  let pagesCount = 1;
  for (let page = 1; page <= pagesCount; page += 1) {
    const only = cooperative ? { cooperative } : {};
    const read = await readPeople(officer, { ...where, ...only, reason, page, asFile: true });
    pages.push(read);
    pagesCount = read.pagesCount;
    await tell(page, pagesCount);
  }
  return pages;
}
