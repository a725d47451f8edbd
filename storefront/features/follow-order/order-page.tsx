import type { OrderConsignmentView, OrderView } from "@cho-phien/contract";
import { formatPhone } from "@cho-phien/vietnam/phone";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Note } from "@/lib/doors/note";
import { formatDateTime, formatDong } from "@/lib/format";
import { ConsignmentCard } from "./consignment-card";
import { CopyCode } from "./copy-code";
import { KeepFresh } from "./keep-fresh";

type Props = {
  readonly order: OrderView;
  /** How it is paid, where that takes more than a sentence. */
  readonly children?: ReactNode;
  /** What a plain form's answer left for this page. */
  readonly note: Note | null;
  /** What stands under one of its goods: what she said of it. */
  readonly lineBelow: (line: OrderConsignmentView["lines"][number]) => ReactNode;
  /** What stands under a parcel: what was asked back of it. */
  readonly returnsOf: (consignment: OrderConsignmentView) => ReactNode;
  /** What stands under the parcels. */
  readonly below: ReactNode;
};

export function OrderPage({ order, note, lineBelow, returnsOf, below, children }: Props): ReactNode {
  const t = useTranslations("shop.order");
  const locale = useLocale();
  const { method, state } = order.payment;
  // A card is charged before there is an order: what is awaited is the market's own look at it, not the shopper.
  const isCardOnItsWay = method === "card" && state === "awaiting_payment";
  return (
    <div className="py-6">
      {note ? (
        <p role="status" className="card mb-4 p-4 font-semibold">
          {note.text}
        </p>
      ) : null}
      <section className="card grid justify-items-center gap-2 px-4 py-6 text-center">
        <p className="text-quiet">{t("code")}</p>
        <h1 className="number text-3xl tracking-wide sm:text-4xl">{order.code}</h1>
        <CopyCode code={order.code} words={{ copy: t("copy"), copied: t("copied") }} />
        <p className="max-w-md" role="status">
          {t(`payment.${isCardOnItsWay ? "card_on_its_way" : state}`, { total: formatDong(order.totalDong, locale) })}
        </p>
        {isCardOnItsWay && !order.preparing ? <KeepFresh /> : null}
        <p className="text-sm text-quiet">{t("placedAt", { when: formatDateTime(order.placedAt) })}</p>
      </section>
      {children}
      {order.outcome ? (
        <p className="mt-4 rounded-card bg-tea-soft px-4 py-3 text-tea">
          {t("outcome", {
            members: order.outcome.membersCount,
            accrued: formatDong(order.outcome.accruedDong, locale),
          })}
        </p>
      ) : null}
      {order.preparing ? (
        <div role="status" className="mt-4 rounded-card bg-ink-soft px-4 py-3 text-ink">
          {t("preparing")}
          <KeepFresh />
        </div>
      ) : null}
      <div className="mt-4 grid gap-4">
        {order.consignments.map((consignment) => (
          <ConsignmentCard key={consignment.cooperative.handle} consignment={consignment} lineBelow={lineBelow}>
            {returnsOf(consignment)}
          </ConsignmentCard>
        ))}
      </div>
      {below}
      <div className="mt-4 grid gap-4 sm:grid-cols-2">
        <section className="card p-4">
          <h2 className="text-base">{t("recipient")}</h2>
          <address className="mt-2 not-italic">
            {order.recipient.name}
            <br />
            <span className="number">{formatPhone(order.recipient.phone)}</span>
            {order.recipient.address.map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
          </address>
          {order.giftMessage ? (
            <p className="mt-3 border-t border-line pt-3 whitespace-pre-line wrap-anywhere">
              <span className="block text-sm text-quiet">{t("gift")}</span>
              {order.giftMessage}
            </p>
          ) : null}
        </section>
        <section className="card p-4">
          <h2 className="text-base">{t("money")}</h2>
          <dl className="mt-2 grid grid-cols-[1fr_auto] gap-y-1">
            <dt>{t("goods")}</dt>
            <dd className="number text-right">{formatDong(order.goodsDong, locale)}</dd>
            <dt>{t("shipping")}</dt>
            <dd className="number text-right">{formatDong(order.shippingDong, locale)}</dd>
            <dt className="font-semibold">{t("total")}</dt>
            <dd className="number text-right font-semibold text-madder-deep">{formatDong(order.totalDong, locale)}</dd>
          </dl>
        </section>
      </div>
      <p className="mt-4 text-sm text-quiet">{t("keepCode")}</p>
    </div>
  );
}
