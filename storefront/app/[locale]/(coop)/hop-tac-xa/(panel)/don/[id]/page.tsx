import { randomUUID } from "node:crypto";
import type { ConsignmentDetail } from "@cho-phien/contract";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { actItems, messageItems, returnItems } from "@/features/coop-order/act-items";
import { ActPanel } from "@/features/coop-order/act-panel";
import { ClosedCard } from "@/features/coop-order/closed-card";
import { IncomeCard } from "@/features/coop-order/income-card";
import { MessageCard } from "@/features/coop-order/message-card";
import { OrderItems } from "@/features/coop-order/order-items";
import { OrderTimeline } from "@/features/coop-order/order-timeline";
import { PickCard } from "@/features/coop-order/pick-card";
import { RecipientCard } from "@/features/coop-order/recipient-card";
import { ReturnCard } from "@/features/coop-order/return-card";
import { RequestCard } from "@/features/coop-return/request-card";
import { readNote, type Note } from "@/lib/doors/note";
import { ordersPath, tabOf } from "@/lib/doors/orders-path";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import type { Locale } from "@/lib/i18n/locales";
import { findConsignment } from "@/lib/medusa/operations/coop";
import { paths } from "@/lib/paths";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Query };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coop.orders");
  return { title: t("title") };
}

export default async function OrderPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const staff = await requireStaff(paths.coop.order(id));
  if (!staff.cooperative) return null;
  const [t, order, note] = await Promise.all([
    getTranslations("coop"),
    findConsignment(staff, id),
    readNote(first(query.note)),
  ]);
  if (!order) notFound();
  const isOver = order.step === "refused" || order.step === "returned";
  return (
    <>
      <LocalLink
        href={ordersPath({ step: tabOf(order.step) })}
        className="link inline-flex min-h-tap items-center text-sm"
      >
        ‹ {t("order.back")}
      </LocalLink>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="number">{t("order.title", { code: order.orderCode })}</h1>
        <p className="text-quiet">
          {t(`step.${order.step}`)}
          {isOver ? "" : ` · ${t(`payment.${order.payment}`)} · ${t(`paidThrough.${order.paidThrough}`)}`}
        </p>
      </div>
      <OrderCards order={order} locale={staff.locale} note={note} />
    </>
  );
}

type Shown = { readonly order: ConsignmentDetail; readonly locale: Locale; readonly note: Note | null };

async function OrderCards({ order, locale, note }: Shown): Promise<ReactNode> {
  const [acts, orders, step] = await Promise.all([
    getTranslations("coop.acts"),
    getTranslations("coopOrders"),
    getTranslations("coop.step"),
  ]);
  const words = { acts, orders, step };
  const sentences = {
    none: acts(order.payment === "awaiting_payment" ? "unpaid" : "none"),
    sending: acts("sending"),
    offline: acts("offline"),
    failed: acts("failed"),
  };
  const isPicking = order.step === "accepted" || order.step === "packed";
  return (
    <div className="mt-4 grid gap-4 md:grid-cols-2 md:items-start">
      <div className="grid gap-4">
        <ClosedCard order={order} />
        {isPicking ? <PickCard order={order} /> : null}
        <section aria-labelledby="acts" className="card p-4">
          <h2 id="acts" className="mb-3">
            {acts("title")}
          </h2>
          <ActPanel
            items={actItems(order, locale, words)}
            locale={locale}
            note={note}
            sentences={sentences}
            hasMain={order.acts.length > 0}
          />
        </section>
        <RequestCard order={order} />
        <OrderItems order={order} />
        <ReturnCard order={order} items={returnItems(order, words, randomUUID)} sentences={sentences} />
      </div>
      <div className="grid gap-4">
        <RecipientCard order={order} />
        <MessageCard items={messageItems(order, locale, words)} sentences={sentences} />
        <IncomeCard order={order} />
        <OrderTimeline order={order} />
      </div>
    </div>
  );
}
