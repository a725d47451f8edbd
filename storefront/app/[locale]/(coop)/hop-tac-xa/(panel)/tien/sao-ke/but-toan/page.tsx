import { monthOf } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { JournalList } from "@/features/coop-statement/journal-list";
import { parseMonth } from "@/lib/doors/months";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { findStatementLine } from "@/lib/medusa/operations/paying";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopStatement.journals");
  return { title: t("title") };
}

export default async function JournalsPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const month = parseMonth(first(query.month)) ?? monthOf(new Date());
  const asked = {
    month,
    section: first(query.section) ?? "",
    line: first(query.line) ?? "",
    page: /^[1-9]\d{0,3}$/.test(first(query.page) ?? "") ? Number(first(query.page)) : 1,
  };
  const staff = await requireStaff(paths.coop.statementLine(asked));
  if (!staff.cooperative) return null;
  const [t, found] = await Promise.all([getTranslations("coopStatement"), findStatementLine(staff, asked)]);
  if (!found) notFound();
  return (
    <>
      <LocalLink href={paths.coop.statementOf(month)} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {t("journals.back")}
      </LocalLink>
      <JournalList found={found} asked={asked} />
    </>
  );
}
