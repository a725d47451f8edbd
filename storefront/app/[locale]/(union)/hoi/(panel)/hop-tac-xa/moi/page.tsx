import { randomUUID } from "node:crypto";
import { dateOf } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { AssistForm } from "@/features/union-assist/assist-form";
import { entryPlaces } from "@/features/union-assist/places";
import { readNote } from "@/lib/doors/note";
import { requireOfficer } from "@/lib/doors/officer";
import { first, type Query } from "@/lib/doors/query";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("union.assist");
  return { title: t("title") };
}

export default async function AssistPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const officer = await requireOfficer(paths.union.assist);
  const [t, list, note] = await Promise.all([
    getTranslations("union.assist"),
    getTranslations("union.assisted"),
    readNote(first(query.note)),
  ]);
  const places = entryPlaces(officer.me.grants, dateOf(new Date()));
  const asked = first(query.province);
  const [only, ...others] = places.provinces;
  const chosen = places.provinces.find((it) => it.code === asked)?.code ?? (others.length === 0 ? only?.code : "");
  return (
    <>
      <LocalLink href={paths.union.assisted} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {t("back")}
      </LocalLink>
      <h1>{t("title")}</h1>
      {only ? (
        <>
          <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
          <AssistForm places={places} provinceCode={chosen ?? ""} note={note} formKey={randomUUID()} />
        </>
      ) : (
        <p className="card mt-4 p-4 text-quiet">{list("notGranted")}</p>
      )}
    </>
  );
}
