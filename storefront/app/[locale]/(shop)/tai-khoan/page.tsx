import type { AccountOrders } from "@cho-phien/contract";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AccountFrame } from "@/features/account/frame";
import { OrdersPart } from "@/features/account/orders-part";
import { readNote } from "@/lib/doors/note";
import { pageNumber } from "@/lib/doors/page-number";
import { first } from "@/lib/doors/query";
import { askAsShopper, requireShopper } from "@/lib/doors/shopper";
import { localeOr } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";

type Props = PageProps<"/[locale]/tai-khoan">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: "account" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ locale: segment }, query] = await Promise.all([params, searchParams]);
  const locale = localeOr(segment);
  const { token, account } = await requireShopper(paths.account.home);
  const path = `/orders?page=${pageNumber(first(query.page))}`;
  const orders = await askAsShopper<AccountOrders>(token, path, { locale });
  if (!orders.ok) throw new Error(`/store/account/orders answered ${orders.status}`);
  return (
    <AccountFrame phone={account.phone} part="orders" note={await readNote(first(query.note))}>
      <OrdersPart list={orders.value} />
    </AccountFrame>
  );
}
