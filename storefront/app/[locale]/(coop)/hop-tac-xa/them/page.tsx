import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { AnotherForm } from "@/features/coop-join/another-form";
import { mainId } from "@/features/page-frame/skip-link";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopJoin.another");
  return { title: t("title") };
}

/** Outside the panel: who serves no cooperative yet, or no longer, opens one here too. */
export default async function AnotherPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const [query, staff] = await Promise.all([searchParams, requireStaff(paths.coop.another)]);
  const [t, note] = await Promise.all([getTranslations("coopJoin.another"), readNote(first(query.note))]);
  return (
    <main id={mainId} tabIndex={-1} className="page flex-1 py-8">
      <div className="mx-auto w-full max-w-md">
        <LocalLink href={paths.coop.today} className="link inline-flex min-h-tap items-center text-sm">
          ‹ {t("back")}
        </LocalLink>
        <h1>{t("title")}</h1>
        <p className="mt-2 text-quiet">{t("lead", { name: staff.me.staff.fullName })}</p>
        <AnotherForm note={note} formKey={randomUUID()} />
      </div>
    </main>
  );
}
