import { randomUUID } from "node:crypto";
import type { RuleBook } from "@cho-phien/contract";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { exampleLines } from "@/features/coop-rule/example-lines";
import { type PartFields, readParts } from "@/features/coop-rule/parts";
import { writePercent } from "@/features/coop-rule/percent";
import type { Shown } from "@/features/coop-rule/rule-example";
import { RuleForm } from "@/features/coop-rule/rule-form";
import { RuleHistory } from "@/features/coop-rule/rule-history";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff, type Staff } from "@/lib/doors/staff";
import { askRuleExample, readRuleBook } from "@/lib/medusa/operations/sharing";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopSharing.rule");
  return { title: t("title") };
}

export default async function RulePage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const staff = await requireStaff(paths.coop.rule);
  if (!staff.cooperative) return null;
  const [t, money, book, note] = await Promise.all([
    getTranslations("coopSharing.rule"),
    getTranslations("coopSharing.links"),
    readRuleBook(staff),
    readNote(first(query.note)),
  ]);
  const typed = typedParts(book, staff, query);
  return (
    <>
      <LocalLink href={paths.coop.money} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {money("back")}
      </LocalLink>
      <h1>{t("title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      {book.rules.length === 0 ? <p className="card mt-4 p-4 font-semibold">{t("none")}</p> : null}
      {book.canSet ? (
        <section aria-labelledby="new-rule" className="mt-6">
          <h2 id="new-rule">{t("newTitle")}</h2>
          <RuleForm
            book={book}
            typed={typed}
            example={await exampleOf(staff, typed)}
            note={note}
            formKey={randomUUID()}
            draft={`rule:${staff.cooperative.id}`}
          />
        </section>
      ) : (
        <p className="card mt-4 p-4 text-quiet">{t("managerOnly")}</p>
      )}
      <section aria-labelledby="versions" className="mt-8">
        <h2 id="versions">{t("versions")}</h2>
        <RuleHistory book={book} />
      </section>
    </>
  );
}

/** What the fields start with: what a form without script asked the example for, else the rule in force, else the law's least. */
function typedParts(book: RuleBook, { locale }: Staff, query: Awaited<Query>): PartFields {
  const rule = book.rules.find(({ state }) => state === "in_force");
  const usual = { basis: "maker", retainedBp: 1_000, fundBp: book.fundMinimumBp };
  const { basis, retainedBp, fundBp } = rule ?? usual;
  return {
    basis: first(query.basis) ?? basis,
    retainedBp: first(query.retainedBp) ?? writePercent(retainedBp, locale),
    fundBp: first(query.fundBp) ?? writePercent(fundBp, locale),
  };
}

async function exampleOf(staff: Staff, typed: PartFields): Promise<Shown> {
  const [t, words] = await Promise.all([
    getTranslations("coopSharing.rule"),
    getTranslations("coopSharing.rule.example"),
  ]);
  const read = readParts(typed);
  if ("wrong" in read) return { text: t(`wrong.${read.wrong}`) };
  const answer = await askRuleExample(staff, read.parts);
  return answer.ok
    ? { lines: exampleLines(answer.value, staff.locale, words) }
    : { text: answer.refusal.message || t("example.failed") };
}
