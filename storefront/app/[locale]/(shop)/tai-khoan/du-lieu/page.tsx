import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DataPart } from "@/features/account/data-part";
import { AccountFrame } from "@/features/account/frame";
import { readNote } from "@/lib/doors/note";
import { first } from "@/lib/doors/query";
import { requireShopper } from "@/lib/doors/shopper";
import { localeOr } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";

type Props = PageProps<"/[locale]/tai-khoan/du-lieu">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: "account" });
  return { title: t("data"), robots: { index: false } };
}

export default async function Page({ searchParams }: Props): Promise<ReactNode> {
  const query = await searchParams;
  const { account } = await requireShopper(paths.account.data);
  return (
    <AccountFrame phone={account.phone} part="data" note={await readNote(first(query.note))}>
      <DataPart kept={account.kept} />
    </AccountFrame>
  );
}
