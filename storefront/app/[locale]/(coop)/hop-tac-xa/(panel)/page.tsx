import { monthOf } from "@cho-phien/vietnam/dates";
import { givenName } from "@cho-phien/vietnam/names";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ChecklistCard } from "@/features/coop-checklist/checklist-card";
import { MonthSum } from "@/features/coop-today/month-sum";
import { todosOf } from "@/features/coop-today/todo";
import { TodoList } from "@/features/coop-today/todo-list";
import { EndingCard } from "@/features/goods-certificate/ending-card";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { askCoopIncome, readConsignments } from "@/lib/medusa/operations/coop";
import { readEndingCertificates } from "@/lib/medusa/operations/coop-certificates";
import { readFairTodos } from "@/lib/medusa/operations/fair";
import { readChecklist } from "@/lib/medusa/operations/join";
import { localePath, paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coop.today");
  return { title: t("title") };
}

export default async function TodayPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const staff = await requireStaff(paths.coop.today);
  if (!staff.cooperative) return null;
  const month = monthOf(new Date());
  const isOpen = staff.cooperative.status === "approved";
  const [t, fair, checklist, note, list, income, ending, fairTodos] = await Promise.all([
    getTranslations("coop.today"),
    getTranslations("coopFair"),
    isOpen ? null : readChecklist(staff),
    readNote(first(query.note)),
    readConsignments(staff),
    askCoopIncome(staff, month),
    readEndingCertificates(staff),
    readFairTodos(staff),
  ]);
  return (
    <>
      <h1>{t("hello", { name: givenName(staff.me.staff.fullName) })}</h1>
      {checklist ? (
        <div className="mt-4">
          <ChecklistCard list={checklist} maySubmit={staff.cooperative.role === "manager"} note={note} />
        </div>
      ) : null}
      <h2 className="mt-5 mb-3">{t("todos")}</h2>
      {/* A whole page load: the fair page is kept on the phone as it is opened. */}
      <a href={localePath(staff.locale, paths.coop.fair)} className="button mb-4 w-full sm:w-auto">
        {fair("title")}
      </a>
      <TodoList todos={todosOf(list, fairTodos)} />
      <EndingCard certificates={ending} />
      <div className="mt-6">
        {income.ok ? (
          <MonthSum month={month} income={income.value} />
        ) : (
          <p className="card p-5 text-quiet">{income.refusal.message || t("monthMissing")}</p>
        )}
      </div>
    </>
  );
}
