import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { DeskPayoutView } from "@/features/union-desk/desk-payout";
import { requireOfficer } from "@/lib/doors/officer";
import { findDeskPayout } from "@/lib/medusa/operations/union-desk";
import { paths } from "@/lib/paths";

type Props = { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionDesk.payout");
  return { title: t("title") };
}

export default async function DeskPayoutPage({ params }: Props): Promise<ReactNode> {
  const { id } = await params;
  const officer = await requireOfficer(paths.union.deskPayout(id));
  const [t, payout] = await Promise.all([getTranslations("unionDesk.payout"), findDeskPayout(officer, id)]);
  if (!payout) notFound();
  return (
    <>
      <LocalLink href={paths.union.desk} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {t("back")}
      </LocalLink>
      <DeskPayoutView payout={payout} />
    </>
  );
}
