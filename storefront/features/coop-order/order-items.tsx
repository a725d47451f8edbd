import type { ConsignmentDetail } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Photo } from "@/components/photo";
import { formatDong } from "@/lib/format";

type Line = ConsignmentDetail["lines"][number];

/** What to put in the parcel, with photos to pick by, and the sums. */
export function OrderItems({ order }: { readonly order: ConsignmentDetail }): ReactNode {
  const t = useTranslations("coop.order");
  const locale = useLocale();
  return (
    <section className="card p-4" aria-labelledby="items">
      <h2 id="items">{t("items")}</h2>
      <ul className="mt-3 divide-y divide-line">
        {order.lines.map((line) => (
          <OrderLine key={line.id} line={line} />
        ))}
      </ul>
      <dl className="mt-3 grid grid-cols-[1fr_auto] gap-y-1 border-t border-line pt-3">
        <dt className="text-quiet">{t("goods")}</dt>
        <dd className="number text-right">{formatDong(order.goodsDong, locale)}</dd>
        <dt className="text-quiet">{t("shipping")}</dt>
        <dd className="number text-right">{formatDong(order.shippingDong, locale)}</dd>
        <dt className="font-semibold">{t("total")}</dt>
        <dd className="number text-right text-lg font-semibold text-ink">{formatDong(order.totalDong, locale)}</dd>
      </dl>
    </section>
  );
}

function OrderLine({ line }: { readonly line: Line }): ReactNode {
  const t = useTranslations("coop.order");
  const locale = useLocale();
  return (
    <li className="flex gap-3 py-3">
      <Photo photo={line.photo} sizes="72px" alt="" className="w-18! flex-none self-start rounded-lg" />
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{line.name}</p>
        <p className="text-sm text-quiet">{line.variant}</p>
        <p className="mt-1 flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="rounded bg-ink-soft px-2 font-semibold text-ink">
            {t("quantity", { count: line.quantity })}
          </span>
          <span className="number">{formatDong(line.amountDong, locale)}</span>
        </p>
        {line.quantity > 1 ? (
          <p className="number text-right text-sm text-quiet">
            {t("each", { price: formatDong(line.unitPriceDong, locale) })}
          </p>
        ) : null}
      </div>
    </li>
  );
}
