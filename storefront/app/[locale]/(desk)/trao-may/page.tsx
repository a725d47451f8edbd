import { randomUUID } from "node:crypto";
import { formatMonth } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { mainId } from "@/features/page-frame/skip-link";
import { HandedScreen } from "@/features/union-desk/handed-screen";
import { handedWords } from "@/features/union-desk/words-of";
import { deskOfficer } from "@/lib/doors/desk-session";
import { formatDong } from "@/lib/format";
import { findDeskPayout } from "@/lib/medusa/operations/union-desk";
import { localePath, paths } from "@/lib/paths";

/** Reads a session; nobody's page is kept. */
export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionDesk.handed");
  return { title: t("title"), robots: { index: false, follow: false }, referrer: "no-referrer" };
}

/** The whole screen for one member and one question; no frame, no link into the officer's pages. */
export default async function HandedPage(): Promise<ReactNode> {
  const [locale, t] = await Promise.all([getLocale(), getTranslations("unionDesk.handed")]);
  const at = await deskOfficer(locale);
  const payout = at && (await findDeskPayout(at.officer, at.session.payoutId));
  if (!at || !payout)
    return (
      <main id={mainId} tabIndex={-1} className="mx-auto grid w-full max-w-md flex-1 content-start gap-4 px-4 py-8">
        <h1>{t("over")}</h1>
        <p className="text-lg">{t("overText")}</p>
        <a href={localePath(locale, paths.union.login)} className="button">
          {t("overSignIn")}
        </a>
      </main>
    );
  const { isCheck } = at.session;
  const [cooperative, month] = [payout.cooperativeName, formatMonth(payout.month, locale)];
  const told = { name: payout.givenName, cooperative, month, amount: payout.amountDong };
  return (
    <main id={mainId} tabIndex={-1} className="mx-auto grid w-full max-w-md flex-1 content-start gap-4 px-4 py-5">
      <header>
        <p className="text-xl font-semibold text-ink">{t("hello", { name: told.name })}</p>
        <p className="text-lg text-quiet">{t("from", { cooperative, month })}</p>
      </header>
      {/* A check asks as if nobody knew: the reported sum would be read back. */}
      <h1 className={isCheck ? "sr-only" : "text-3xl leading-tight"}>
        {isCheck ? t("title") : t("paid", { amount: formatDong(payout.amountDong, locale) })}
      </h1>
      <noscript>
        <p className="text-lg">{t("noScript")}</p>
      </noscript>
      <HandedScreen
        payoutId={payout.payoutId}
        amountDong={payout.amountDong}
        isCheck={isCheck}
        formKey={randomUUID()}
        locale={locale}
        paths={{ desk: localePath(locale, paths.union.desk), signIn: localePath(locale, paths.union.login) }}
        words={handedWords(t, { ...told, isCheck })}
      />
    </main>
  );
}
