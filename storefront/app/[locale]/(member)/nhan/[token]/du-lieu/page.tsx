import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import "@/app/doors.css";
import { LocalLink } from "@/components/local-link";
import { Said } from "@/components/said";
import { DataSheet } from "@/features/member-data/data-sheet";
import { CodeForm } from "@/features/own-data/code-form";
import { LeaveForm } from "@/features/own-data/leave-form";
import { mainId } from "@/features/page-frame/skip-link";
import { readNote } from "@/lib/doors/note";
import { readTicket } from "@/lib/doors/own-ticket";
import { first } from "@/lib/doors/query";
import { localeOr, type Locale } from "@/lib/i18n/locales";
import { readOwnData } from "@/lib/medusa/operations/own-data";
import { readReceipt } from "@/lib/medusa/operations/receipt";
import { paths } from "@/lib/paths";

type Props = PageProps<"/[locale]/nhan/[token]/du-lieu">;

/** Behind a secret link and a code: read anew on every visit, kept by nobody. */
export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: "unionRights.own" });
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

export default async function Page({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ locale: text, token }, query] = await Promise.all([params, searchParams]);
  const locale = localeOr(text);
  const [t, note, ticket] = await Promise.all([
    getTranslations({ locale, namespace: "unionRights.own" }),
    readNote(first(query.note)),
    readTicket(token),
  ]);
  const opened = ticket ? await readOwnData({ token, ticket, locale }) : null;
  const back = (
    <LocalLink href={paths.receipt(token)} className="link inline-flex min-h-tap items-center text-sm print:hidden">
      ‹ {t("back")}
    </LocalLink>
  );
  if (!opened?.ok) {
    const isOver = opened !== null && opened.status !== 0;
    return (
      <main id={mainId} tabIndex={-1} className="mx-auto w-full max-w-md flex-1 px-4 py-5">
        {back}
        <h1>{t("title")}</h1>
        <Said note={note ?? (isOver ? { isDone: false, text: t("ended") } : null)} />
        <Asking token={token} locale={locale} isSent={first(query.code) === "1"} />
      </main>
    );
  }
  const fields = { token };
  return (
    <main id={mainId} tabIndex={-1} className="mx-auto w-full max-w-6xl flex-1 px-4 py-5">
      {back}
      <h1>{t("title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      <Said note={note} />
      <DataSheet
        data={opened.value}
        acting={{ action: paths.api.ownData, fields }}
        file={{ action: paths.api.ownDataFile, fields: { ...fields, locale } }}
      />
      <LeaveForm token={token} locale={locale} label={t("leave")} />
    </main>
  );
}

/** The link must be hers before a code is offered; who has none of her own phone is led to the desk by the answer. */
async function Asking({
  token,
  locale,
  isSent,
}: {
  token: string;
  locale: Locale;
  isSent: boolean;
}): Promise<ReactNode> {
  const [t, link] = await Promise.all([
    getTranslations({ locale, namespace: "unionRights.own" }),
    readReceipt(token, locale),
  ]);
  if (!link.ok && link.status === 404) notFound();
  if (!link.ok) return <p className="mt-3 text-lg">{t("unreachable")}</p>;
  return (
    <>
      <p className="mt-3 mb-4">{t("codeLead")}</p>
      <CodeForm token={token} isSent={isSent} />
    </>
  );
}
