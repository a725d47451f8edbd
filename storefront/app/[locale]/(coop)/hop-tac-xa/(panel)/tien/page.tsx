import { monthOf } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { MoneyLinks } from "@/features/coop-income/money-links";
import { MoneyNow } from "@/features/coop-income/money-now";
import { MonthIncome } from "@/features/coop-income/month-income";
import { MonthPicker } from "@/features/coop-income/month-picker";
import { moneyPath } from "@/features/coop-income/money-path";
import { Remitted } from "@/features/coop-income/remitted";
import { parseMonth } from "@/lib/doors/months";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { askCoopIncome } from "@/lib/medusa/operations/coop";
import { askStatement } from "@/lib/medusa/operations/paying";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coop.money");
  return { title: t("title") };
}

export default async function MoneyPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const current = monthOf(new Date());
  const asked = parseMonth(first((await searchParams).month));
  const month = asked && asked <= current ? asked : current;
  const staff = await requireStaff(moneyPath(month));
  if (!staff.cooperative) return null;
  const [t, income, statement] = await Promise.all([
    getTranslations("coop.money"),
    askCoopIncome(staff, month),
    askStatement(staff, month),
  ]);
  if (!income.ok && !income.refusal.message) throw new Error(`/coop/income answered ${income.status}`);
  return (
    <>
      <h1>{t("title")}</h1>
      <MonthPicker month={month} current={current} />
      {statement.ok ? <MoneyNow statement={statement.value} /> : null}
      {income.ok ? <MonthIncome income={income.value} /> : <p className="card mt-4 p-5">{income.refusal.message}</p>}
      {income.ok ? <Remitted remittances={income.value.remittances} /> : null}
      <MoneyLinks />
    </>
  );
}
