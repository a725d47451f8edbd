import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { OrderPage } from "@/features/follow-order/order-page";
import { PayByTransfer } from "@/features/pay-by-transfer/pay-by-transfer";
import { localeOr } from "@/lib/i18n/locales";
import { lookUpOrder } from "@/lib/medusa/operations/order";
import { phoneFor } from "@/lib/order-proof";
import { localePath, paths } from "@/lib/paths";

type Props = PageProps<"/[locale]/don-hang/[code]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, code } = await params;
  const t = await getTranslations({ locale: localeOr(locale), namespace: "shop.order" });
  return { title: t("title", { code: decodeURIComponent(code) }), robots: { index: false } };
}

/** Shown only where the phone was proven; an order of others and one that never existed ask for it alike. */
export default async function Page({ params }: Props): Promise<ReactNode> {
  const { locale: segment, code: raw } = await params;
  const locale = localeOr(segment);
  const code = decodeURIComponent(raw);
  const phone = await phoneFor(code);
  if (!phone) redirect(localePath(locale, paths.orderLookupWith(code)));
  const order = await lookUpOrder(code, phone, locale);
  if (order.ok) {
    return (
      <OrderPage order={order.value}>
        <PayByTransfer order={order.value} />
      </OrderPage>
    );
  }
  if (order.status === 404) redirect(localePath(locale, paths.orderLookupAgain(code, "not_found")));
  throw new Error(`The order could not be read: ${order.refusal.code}`);
}
