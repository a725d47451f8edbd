import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SignInPage } from "@/features/account/sign-in-page";
import { readNote } from "@/lib/doors/note";
import { first } from "@/lib/doors/query";
import { signInSentences } from "@/lib/doors/shopper";
import { localeOr } from "@/lib/i18n/locales";
import { hasLocalInbox } from "@/lib/medusa/operations/join";
import { localePath, paths, safeReturnPath } from "@/lib/paths";
import { readSealed } from "@/lib/session";

type Props = PageProps<"/[locale]/tai-khoan/dang-nhap">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: "account.signIn" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ locale: segment }, query, phone] = await Promise.all([params, searchParams, readSealed("shopper_join")]);
  const locale = localeOr(segment);
  const t = await getTranslations({ locale, namespace: "account.signIn" });
  const said = signInSentences.find((it) => it === first(query.said));
  const note = (await readNote(first(query.note))) ?? (said ? { isDone: said !== "ended", text: t(said) } : null);
  return (
    <SignInPage
      phone={phone}
      returnTo={safeReturnPath(first(query.return), localePath(locale, paths.account.home))}
      note={note}
      hasEnded={said !== undefined}
      hasLeft={said === "out" || said === "outEverywhere" || said === "deleted"}
      inboxPath={phone && (await hasLocalInbox()) ? paths.inboxOf(phone) : null}
    />
  );
}
