import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ReceiptPage } from "@/features/member-receipt/receipt-page";
import { typedDigits } from "@/lib/typed-amount";
import { mainId } from "@/features/page-frame/skip-link";
import { readNote } from "@/lib/doors/note";
import { localeOr } from "@/lib/i18n/locales";
import { readReceipt } from "@/lib/medusa/operations/receipt";
import { refusalSentence } from "@/lib/refusal-sentence";

type Props = PageProps<"/[locale]/nhan/[token]">;

/** A secret link: read anew on every visit, kept by nobody. */
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: "member.receipt" });
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

export default async function Page({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ locale: text, token }, { note, so }] = await Promise.all([params, searchParams]);
  const locale = localeOr(text);
  const link = await readReceipt(token, locale);
  if (!link.ok) {
    if (link.status === 404) notFound();
    const t = await getTranslations({ locale, namespace: "member.receipt" });
    const sentence = link.status === 0 ? t("unreachable") : await refusalSentence(link.refusal, locale);
    return (
      <main id={mainId} tabIndex={-1} className="mx-auto w-full max-w-md flex-1 px-4 py-8">
        <h1>{t("title")}</h1>
        <p className="mt-3 text-lg">{sentence}</p>
      </main>
    );
  }
  return (
    <ReceiptPage
      token={token}
      link={link.value}
      note={await readNote(typeof note === "string" ? note : undefined)}
      typed={typeof so === "string" ? typedDigits(so) : ""}
    />
  );
}
