import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { CheckList } from "@/features/union-desk/check-list";
import { DeskHead } from "@/features/union-desk/desk-tabs";
import { requireOfficer } from "@/lib/doors/officer";
import { readDesk, readSpotChecks } from "@/lib/medusa/operations/union-desk";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionDesk.tabs");
  return { title: t("checks") };
}

const NOBODY = { search: "", cooperative: "", page: 1 } as const;

export default async function SpotChecksPage(): Promise<ReactNode> {
  const officer = await requireOfficer(paths.union.spotChecks);
  const [desk, list] = await Promise.all([readDesk(officer, NOBODY), readSpotChecks(officer)]);
  return (
    <>
      <DeskHead desk={desk} current="checks" />
      <CheckList list={list} />
    </>
  );
}
