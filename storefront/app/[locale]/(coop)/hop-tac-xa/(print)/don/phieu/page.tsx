import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { paperOf } from "@/features/coop-slip/paper";
import { SlipPage } from "@/features/coop-slip/slip-page";
import { ordersPath } from "@/lib/doors/orders-path";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { readSlips } from "@/lib/medusa/operations/coop";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopOrders.slip");
  return { title: t("title") };
}

/** The slips of the orders chosen in the list: ?id=…&id=… */
export default async function SlipsPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const ids = [query.id ?? []].flat();
  const search = new URLSearchParams(ids.map((id) => ["id", id]));
  const staff = await requireStaff(`${paths.coop.slips}?${search}`);
  return (
    <SlipPage
      slips={staff.cooperative ? await readSlips(staff, ids) : []}
      paper={paperOf(first(query.kho))}
      back={ordersPath({ step: "accepted" })}
      onPaper={(paper) => `${paths.coop.slips}?${search}&kho=${paper}`}
    />
  );
}
