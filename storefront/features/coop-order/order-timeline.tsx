import type { ConsignmentDetail, ConsignmentEvent, ConsignmentStep, Instant } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime } from "@/lib/format";

type Entry = { readonly key: string; readonly at: Instant; readonly text: string; readonly isBad: boolean };

const bad: readonly ConsignmentStep[] = ["refused", "failed", "returned"];

/** What happened and when, oldest first: the steps, the cash, messages, failed attempts and what was taken back. */
export function OrderTimeline({ order }: { readonly order: ConsignmentDetail }): ReactNode {
  const t = useTranslations();
  const steps = order.timeline
    // A failed attempt is told with its reason, from the log.
    .filter(({ step }) => step !== "failed")
    .map(({ step, at }): Entry => ({ key: step, at, text: t(`coop.order.event.${step}`), isBad: bad.includes(step) }));
  const cash = order.cashReceivedAt
    ? [{ key: "cash", at: order.cashReceivedAt, text: t("coop.order.event.cash"), isBad: false }]
    : [];
  const paid = order.paidAt ? [{ key: "paid", at: order.paidAt, text: t("coop.order.event.paid"), isBad: false }] : [];
  const textOf = (event: ConsignmentEvent): string => {
    if (event.kind === "failed")
      return t("coopOrders.event.failed", { reason: t(`coopOrders.failReason.${event.reason}`) });
    if (event.kind === "undone") return t("coopOrders.event.undone", { step: t(`coop.step.${event.step}`) });
    if (event.kind === "message")
      return t("coopOrders.event.message", { name: t(`coopOrders.message.${event.template}`) });
    return t("coopOrders.event.resent");
  };
  const events = order.events.map((event): Entry => {
    return { key: `${event.kind} ${event.at}`, at: event.at, text: textOf(event), isBad: event.kind === "failed" };
  });
  const entries = [...steps, ...cash, ...paid, ...events].sort(
    (one, other) => Date.parse(one.at) - Date.parse(other.at),
  );
  return (
    <section className="card p-4" aria-labelledby="timeline">
      <h2 id="timeline">{t("coop.order.timeline")}</h2>
      <ol className="mt-3 border-l-2 border-line pl-4">
        {entries.map(({ key, at, text, isBad }) => (
          <li key={key} className="relative pb-3 last:pb-0">
            <span
              aria-hidden="true"
              className={`absolute top-2 -left-[1.4rem] size-2.5 rounded-full ${isBad ? "bg-madder" : "bg-tea"}`}
            />
            <span className="block">{text}</span>
            <time dateTime={at} className="number text-sm text-quiet">
              {formatDateTime(at)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}
