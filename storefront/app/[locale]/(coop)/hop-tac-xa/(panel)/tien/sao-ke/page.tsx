import { monthOf } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { StatementMonth } from "@/features/coop-statement/statement-month";
import { StatementView } from "@/features/coop-statement/statement-view";
import { parseMonth } from "@/lib/doors/months";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { askStatement } from "@/lib/medusa/operations/paying";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopStatement");
  return { title: t("title") };
}

export default async function StatementPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const current = monthOf(new Date());
  const asked = parseMonth(first((await searchParams).month));
  const month = asked && asked <= current ? asked : current;
  const staff = await requireStaff(paths.coop.statementOf(month));
  if (!staff.cooperative) return null;
  const [t, statement] = await Promise.all([getTranslations("coopStatement"), askStatement(staff, month)]);
  if (!statement.ok && !statement.refusal.message) throw new Error(`/coop/statement answered ${statement.status}`);
  return (
    <>
      <LocalLink href={paths.coop.money} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {t("back")}
      </LocalLink>
      <h1>{t("title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      {statement.ok ? (
        <>
          <StatementMonth month={month} current={current} />
          <StatementView statement={statement.value} />
        </>
      ) : (
        <p className="card mt-4 p-5">{statement.refusal.message}</p>
      )}
    </>
  );
}
