import { communesOf, provinces } from "@cho-phien/vietnam/org-units";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AddressesPart } from "@/features/account/addresses-part";
import { readTyped } from "@/features/account/typed-address";
import { AccountFrame } from "@/features/account/frame";
import { readNote } from "@/lib/doors/note";
import { first } from "@/lib/doors/query";
import { requireShopper } from "@/lib/doors/shopper";
import { localeOr } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";

type Props = PageProps<"/[locale]/tai-khoan/dia-chi">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: "account" });
  return { title: t("addresses"), robots: { index: false } };
}

export default async function Page({ searchParams }: Props): Promise<ReactNode> {
  const query = await searchParams;
  const { account } = await requireShopper(paths.account.addresses);
  const typed = await readTyped();
  const options = provinces().map(({ code, name, fullName, formerNames }) => ({ code, name, fullName, formerNames }));
  const communes = communesOf(typed?.provinceCode ?? "").map(({ code, fullName }) => ({ code, fullName }));
  return (
    <AccountFrame phone={account.phone} part="addresses" note={await readNote(first(query.note))}>
      <AddressesPart
        key={account.addresses.length}
        addresses={account.addresses}
        provinces={options}
        communes={communes}
        typed={typed}
      />
    </AccountFrame>
  );
}
