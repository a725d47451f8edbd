import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { MessageList } from "@/features/read-inbox/message-list";
import { ReloadOften } from "@/features/read-inbox/reload-often";
import { LanguageSwitch } from "@/features/page-frame/language-switch";
import { mainId } from "@/features/page-frame/skip-link";
import { first, type Query } from "@/lib/doors/query";
import { findMessages } from "@/lib/medusa/operations/join";
import { localePath, paths } from "@/lib/paths";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopJoin.inbox");
  return { title: t("title"), robots: { index: false, follow: false } };
}

export default async function InboxPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const [query, locale, t] = await Promise.all([searchParams, getLocale(), getTranslations("coopJoin.inbox")]);
  const phone = (first(query.phone) ?? "").trim().slice(0, 30);
  const messages = await findMessages(locale, phone);
  if (!messages) notFound();
  const here = localePath(locale, paths.inbox);
  return (
    <main id={mainId} tabIndex={-1} className="page flex-1 py-6">
      <div className="flex items-start justify-between gap-3">
        <h1>{t("title")}</h1>
        <LanguageSwitch />
      </div>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      <form action={here} className="mt-4 flex flex-wrap items-end gap-3">
        <div className="grow sm:max-w-xs">
          <label htmlFor="phone" className="mb-1 block font-semibold">
            {t("phone")}
          </label>
          <input id="phone" name="phone" type="tel" defaultValue={phone} maxLength={20} className="field number" />
        </div>
        <button type="submit" className="button">
          {t("filter")}
        </button>
        {phone ? (
          <a href={here} className="link inline-flex min-h-tap items-center">
            {t("all")}
          </a>
        ) : null}
      </form>
      <ReloadOften />
      <MessageList messages={messages} empty={phone ? t("emptyFor") : t("empty")} />
    </main>
  );
}
