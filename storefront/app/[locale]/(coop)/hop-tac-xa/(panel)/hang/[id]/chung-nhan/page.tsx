import { dateOf } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { CertificateForm } from "@/features/goods-certificate/certificate-form";
import { CertificateList } from "@/features/goods-certificate/certificate-list";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { findCertificates } from "@/lib/medusa/operations/coop-certificates";
import { paths } from "@/lib/paths";
import { photoWordsOf } from "@/lib/photos/photo-words-of";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Query };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopGoods.certificates");
  return { title: t("title") };
}

export default async function CertificatesPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const staff = await requireStaff(paths.coop.goodsCertificates(id));
  if (!staff.cooperative) return null;
  const [t, found, note] = await Promise.all([
    getTranslations("coopGoods.certificates"),
    findCertificates(staff, id),
    readNote(first(query.note)),
  ]);
  if (!found) notFound();
  const { goods, certificates, canSubmit } = found;
  return (
    <>
      <LocalLink
        href={paths.coop.editGoods(goods.id)}
        className="link inline-flex min-h-tap max-w-full items-center text-sm"
      >
        <span className="truncate">‹ {goods.name}</span>
      </LocalLink>
      <h1>{t("title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      <section aria-labelledby="entered" className="mt-6">
        <h2 id="entered" className="mb-3">
          {t("list")}
        </h2>
        <CertificateList certificates={certificates} />
      </section>
      {canSubmit ? (
        <section aria-labelledby="enter" className="mt-8">
          <h2 id="enter">{t("new")}</h2>
          <CertificateForm
            goodsId={goods.id}
            count={certificates.length}
            today={dateOf(new Date())}
            note={note}
            photoWords={photoWordsOf(staff.locale)}
          />
        </section>
      ) : (
        <p className="card mt-6 p-4 text-quiet">{t("notYours")}</p>
      )}
    </>
  );
}
