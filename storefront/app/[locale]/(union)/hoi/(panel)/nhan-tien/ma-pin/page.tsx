import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { PinForm } from "@/features/union-desk/pin-form";
import { readNote } from "@/lib/doors/note";
import { requireOfficer } from "@/lib/doors/officer";
import { first, type Query } from "@/lib/doors/query";
import { readDesk } from "@/lib/medusa/operations/union-desk";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionDesk.pin");
  return { title: t("title") };
}

const NOBODY = { search: "", cooperative: "", page: 1 } as const;

export default async function PinPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const officer = await requireOfficer(paths.union.deskPin);
  const [t, desk, note] = await Promise.all([
    getTranslations("unionDesk.pin"),
    readDesk(officer, NOBODY),
    readNote(first(query.note)),
  ]);
  return (
    <>
      <LocalLink href={paths.union.desk} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {t("back")}
      </LocalLink>
      <h1>{t("title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      <p className="mt-3 font-semibold">{t(desk.pin === "none" ? "missing" : desk.pin)}</p>
      <PinForm note={note} />
    </>
  );
}
