import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DeskHead } from "@/features/union-desk/desk-tabs";
import { DisputeCards } from "@/features/union-dispute/dispute-cards";
import { requireOfficer } from "@/lib/doors/officer";
import { readDesk, readDisputes } from "@/lib/medusa/operations/union-desk";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionDesk.tabs");
  return { title: t("disputes") };
}

const NOBODY = { search: "", cooperative: "", page: 1 } as const;

export default async function DisputesPage(): Promise<ReactNode> {
  const officer = await requireOfficer(paths.union.disputes);
  const [desk, list] = await Promise.all([readDesk(officer, NOBODY), readDisputes(officer)]);
  return (
    <>
      <DeskHead desk={desk} current="disputes" />
      <DisputeCards disputes={list.disputes} />
    </>
  );
}
