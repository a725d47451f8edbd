import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { paperOf } from "@/features/coop-slip/paper";
import { SlipPage } from "@/features/coop-slip/slip-page";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { readSlips } from "@/lib/medusa/operations/coop";
import { paths } from "@/lib/paths";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Query };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopOrders.slip");
  return { title: t("title") };
}

/** The slip of one order. */
export default async function OneSlipPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const staff = await requireStaff(paths.coop.slip(id));
  const slips = staff.cooperative ? await readSlips(staff, [id]) : [];
  if (slips.length === 0) notFound();
  return (
    <SlipPage
      slips={slips}
      paper={paperOf(first(query.kho))}
      back={paths.coop.order(id)}
      onPaper={(paper) => `${paths.coop.slip(id)}?kho=${paper}`}
    />
  );
}
