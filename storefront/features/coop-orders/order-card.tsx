import type { ConsignmentRow } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Photo } from "@/components/photo";
import { formatDateTime, formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";
import { nextActOf } from "./next-act";

type Props = {
  readonly order: ConsignmentRow;
  /** With a box to choose it for printing its slip. */
  readonly isPrinted: boolean;
};

/** What, where, how it is paid, what to do. The heading's link covers the card. */
export function OrderCard({ order, isPrinted }: Props): ReactNode {
  const t = useTranslations("coop");
  const o = useTranslations("coopOrders");
  const locale = useLocale();
  const next = nextActOf(order);
  const isDone = next === "delivered" || next === "refused" || next === "returned";
  const pays = order.step !== "refused" && order.step !== "returned";
  return (
    <article className="card relative flex h-full gap-3 p-3 focus-within:bg-ink-soft hover:bg-ink-soft">
      <Photo photo={order.firstLine.photo} sizes="72px" alt="" className="w-18! flex-none self-start rounded-lg" />
      <div className="min-w-0 flex-1">
        <div className="flex items-baseline justify-between gap-2">
          <h2 className="number text-base">
            <LocalLink href={paths.coop.order(order.id)} className="after:absolute after:inset-0">
              {order.orderCode}
            </LocalLink>
          </h2>
          <p className="number font-semibold text-ink">{formatDong(order.totalDong, locale)}</p>
        </div>
        <p className="line-clamp-2">{order.firstLine.name}</p>
        <p className="text-sm text-quiet">{t("orders.pieces", { count: order.piecesCount })}</p>
        <p className="text-sm">{t("orders.to", { name: order.recipientName, province: order.provinceName })}</p>
        <p className="text-sm text-quiet">{t("orders.placedAt", { time: formatDateTime(order.placedAt) })}</p>
        <p className="mt-2 flex flex-wrap gap-2 text-sm">
          <span
            className={`rounded-full px-2.5 py-0.5 ${isDone ? "bg-tea-soft text-tea" : "bg-madder-soft font-semibold text-madder-deep"}`}
          >
            {t(`orders.next.${next}`)}
          </span>
          {order.isLate ? (
            <span className="rounded-full bg-madder-soft px-2.5 py-0.5 text-madder-deep">{o("late")}</span>
          ) : null}
          {order.attempts > 0 ? (
            <span className="rounded-full bg-turmeric-soft px-2.5 py-0.5 text-turmeric-deep">
              {o("attempts", { count: order.attempts })}
            </span>
          ) : null}
          <span
            hidden={!pays}
            className={`rounded-full px-2.5 py-0.5 ${order.payment === "received" ? "bg-tea-soft text-tea" : "bg-turmeric-soft text-turmeric-deep"}`}
          >
            {t(`payment.${order.payment}`)}
            {order.paidThrough === "cod" ? "" : ` · ${t(`paidThrough.${order.paidThrough}`)}`}
          </span>
        </p>
        {isPrinted ? (
          <label className="relative z-10 mt-1 inline-flex min-h-tap items-center gap-2 text-sm">
            <input
              type="checkbox"
              name="id"
              value={order.id}
              aria-label={o("print.pick", { code: order.orderCode })}
              className="size-5"
            />
            <span aria-hidden="true">{o("print.choose")}</span>
          </label>
        ) : null}
      </div>
    </article>
  );
}
