import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { AssistedCards } from "@/features/union-assist/assisted-list";
import { readNote } from "@/lib/doors/note";
import { requireOfficer } from "@/lib/doors/officer";
import { first, type Query } from "@/lib/doors/query";
import { readAssisted } from "@/lib/medusa/operations/union";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("union.assisted");
  return { title: t("title") };
}

export default async function AssistedPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const asked = first(query.page) ?? "";
  const page = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
  const officer = await requireOfficer(paths.union.assistedPage(page));
  const [t, list, note] = await Promise.all([
    getTranslations("union.assisted"),
    readAssisted(officer, page),
    readNote(first(query.note)),
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
      {list.mayOpen ? (
        <p className="mt-4">
          <LocalLink href={paths.union.assist} className="button button-main">
            {t("new")}
          </LocalLink>
        </p>
      ) : (
        <p className="card mt-4 p-4 text-quiet">{t("notGranted")}</p>
      )}
      <AssistedCards list={list} page={page} />
    </>
  );
}
