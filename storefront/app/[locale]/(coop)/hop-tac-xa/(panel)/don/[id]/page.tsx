import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { actItems } from "@/features/coop-order/act-items";
import { ActPanel } from "@/features/coop-order/act-panel";
import { IncomeCard } from "@/features/coop-order/income-card";
import { OrderItems } from "@/features/coop-order/order-items";
import { OrderTimeline } from "@/features/coop-order/order-timeline";
import { RecipientCard } from "@/features/coop-order/recipient-card";
import { readNote } from "@/lib/doors/note";
import { ordersPath } from "@/lib/doors/orders-path";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
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
  const [t, acts, order, note] = await Promise.all([
    getTranslations("coop"),
    getTranslations("coop.acts"),
    findConsignment(staff, id),
    readNote(first(query.note)),
  ]);
  if (!order) notFound();
  return (
    <>
      <LocalLink href={ordersPath({ step: order.step })} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {t("order.back")}
      </LocalLink>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="number">{t("order.title", { code: order.orderCode })}</h1>
        <p className="text-quiet">
          {t(`step.${order.step}`)} · {t(`payment.${order.payment}`)}
        </p>
      </div>
      <div className="mt-4 grid gap-4 md:grid-cols-2 md:items-start">
        <div className="grid gap-4">
          <section aria-labelledby="acts" className="card p-4">
            <h2 id="acts" className="mb-3">
              {acts("title")}
            </h2>
            <ActPanel
              items={actItems(order, staff.locale, acts)}
              locale={staff.locale}
              note={note}
              sentences={{
                none: acts("none"),
                sending: acts("sending"),
                offline: acts("offline"),
                failed: acts("failed"),
              }}
            />
          </section>
          <OrderItems order={order} />
        </div>
        <div className="grid gap-4">
          <RecipientCard order={order} />
          <IncomeCard order={order} />
          <OrderTimeline order={order} />
        </div>
      </div>
    </>
  );
}
