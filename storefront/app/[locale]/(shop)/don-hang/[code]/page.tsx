import { randomUUID } from "node:crypto";
import type { OrderView } from "@cho-phien/contract";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { AccountCard } from "@/features/return-goods/account-card";
import { ParcelReturns } from "@/features/return-goods/parcel-returns";
import { LineReview } from "@/features/rate-goods/line-review";
import { OrderPage } from "@/features/follow-order/order-page";
import { PayByTransfer } from "@/features/pay-by-transfer/pay-by-transfer";
import { readNote, type Note } from "@/lib/doors/note";
import { first } from "@/lib/doors/query";
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
export default async function Page({ params, searchParams }: Props): Promise<ReactNode> {
  const { locale: segment, code: raw } = await params;
  const locale = localeOr(segment);
  const code = decodeURIComponent(raw);
  const phone = await phoneFor(code);
  if (!phone) redirect(localePath(locale, paths.orderLookupWith(code)));
  const [order, note] = await Promise.all([
    lookUpOrder(code, phone, locale),
    searchParams.then((query) => readNote(first(query.note))),
  ]);
  if (order.ok) return shown(order.value, note);
  if (order.status === 404) redirect(localePath(locale, paths.orderLookupAgain(code, "not_found")));
  throw new Error(`The order could not be read: ${order.refusal.code}`);
}

function shown(order: OrderView, note: Note | null): ReactNode {
  const hasAccount = order.refundAccount !== null;
  return (
    <OrderPage
      order={order}
      note={note}
      lineBelow={(line) => <LineReview code={order.code} line={line} />}
      returnsOf={(consignment) => (
        <ParcelReturns code={order.code} consignment={consignment} hasAccount={hasAccount} newKey={randomUUID} />
      )}
      below={<AccountCard order={order} />}
    >
      <PayByTransfer order={order} />
    </OrderPage>
  );
}
