import type { ConsignmentDetail } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime } from "@/lib/format";

/** What happened and when, oldest first; the cash takes its place by its time. */
export function OrderTimeline({ order }: { readonly order: ConsignmentDetail }): ReactNode {
  const t = useTranslations("coop.order");
  const cash = order.cashReceivedAt ? [{ step: "cash" as const, at: order.cashReceivedAt }] : [];
  const events = [...order.timeline, ...cash].sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
  return (
    <section className="card p-4" aria-labelledby="timeline">
      <h2 id="timeline">{t("timeline")}</h2>
      <ol className="mt-3 border-l-2 border-line pl-4">
        {events.map(({ step, at }) => (
          <li key={step} className="relative pb-3 last:pb-0">
            <span
              aria-hidden="true"
              className={`absolute top-2 -left-[1.4rem] size-2.5 rounded-full ${step === "refused" ? "bg-madder" : "bg-tea"}`}
            />
            <span className="block">{t(`event.${step}`)}</span>
            <time dateTime={at} className="number text-sm text-quiet">
              {formatDateTime(at)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  );
}
