import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Lots } from "@/features/coop-lots/lot-list";
import { OpenLotForm } from "@/features/coop-lots/open-lot-form";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { readLots } from "@/lib/medusa/operations/sharing";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopSharing.lots");
  return { title: t("title") };
}

export default async function LotsPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const staff = await requireStaff(paths.coop.lots);
  if (!staff.cooperative) return null;
  const asked = first(query.page) ?? "";
  const page = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
  const [t, links, list, note] = await Promise.all([
    getTranslations("coopSharing.lots"),
    getTranslations("coopSharing.links"),
    readLots(staff, page),
    readNote(first(query.note)),
  ]);
  return (
    <>
      <LocalLink href={paths.coop.money} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {links("back")}
      </LocalLink>
      <h1>{t("title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      {list.basis === "contribution" ? null : (
        <p className="card mt-4 p-4">
          {t("otherBasis")}{" "}
          <LocalLink href={paths.coop.rule} className="link">
            {links("rule.title")}
          </LocalLink>
        </p>
      )}
      {list.canRecord && list.goods.length > 0 ? (
        <section aria-labelledby="new-lot" className="mt-6">
          <h2 id="new-lot">{t("newTitle")}</h2>
          <OpenLotForm list={list} note={note} formKey={randomUUID()} draft={`lot:${staff.cooperative.id}`} />
        </section>
      ) : null}
      <section aria-labelledby="lots" className="mt-6">
        <h2 id="lots">{t("all")}</h2>
        <Lots list={list} page={page} />
      </section>
    </>
  );
}
