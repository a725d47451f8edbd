import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { FindForm } from "@/features/coop-orders/find-form";
import { OrderList } from "@/features/coop-orders/order-list";
import { StepTabs } from "@/features/coop-orders/step-tabs";
import { ordersPath, parseOrdersView } from "@/lib/doors/orders-path";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { readConsignments } from "@/lib/medusa/operations/coop";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coop.orders");
  return { title: t("title") };
}

export default async function OrdersPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const view = parseOrdersView(Object.fromEntries(Object.entries(query).map(([name, value]) => [name, first(value)])));
  const staff = await requireStaff(ordersPath(view));
  if (!staff.cooperative) return null;
  const [t, list] = await Promise.all([getTranslations("coop.orders"), readConsignments(staff, view)]);
  return (
    <>
      <h1>{t("title")}</h1>
      <StepTabs counts={list.counts} current={view.step} />
      <FindForm view={view} count={list.count} />
      <OrderList list={list} view={view} />
    </>
  );
}
