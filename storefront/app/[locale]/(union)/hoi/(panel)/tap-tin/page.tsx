import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ExportList } from "@/features/union-exports/export-list";
import { readNote } from "@/lib/doors/note";
import { requireOfficer } from "@/lib/doors/officer";
import { first, type Query } from "@/lib/doors/query";
import { readExports } from "@/lib/medusa/operations/union-exports";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionExports");
  return { title: t("title") };
}

/** Files made in the background, for the one who asked. */
export default async function ExportsPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const officer = await requireOfficer(paths.union.exports);
  const [t, jobs, note] = await Promise.all([
    getTranslations("unionExports"),
    readExports(officer),
    readNote(first((await searchParams).note)),
  ]);
  return (
    <>
      <h1>{t("title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      {note?.text ? (
        <p role="status" className="mt-3 rounded-card bg-tea-soft p-3 font-semibold text-tea">
          {note.text}
        </p>
      ) : null}
      <ExportList jobs={jobs} />
    </>
  );
}
