import type { OrderConsignmentView } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Photo } from "@/components/photo";
import { formatDateTime, formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";
import { ClosedNotice } from "./closed-notice";
import { stepsToShow } from "./timeline";

type Props = {
  readonly consignment: OrderConsignmentView;
  /** What follows under its goods. */
  readonly children?: ReactNode;
  /** What stands under one of its goods. */
  readonly lineBelow: (line: OrderConsignmentView["lines"][number]) => ReactNode;
};

/** What one cooperative packs and ships, with when each step happened. */
export function ConsignmentCard({ consignment, lineBelow, children }: Props): ReactNode {
  const t = useTranslations("shop.order");
  const s = useTranslations("common.steps");
  const g = useTranslations("shipping.order");
  const locale = useLocale();
  return (
    <section className="card p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-base">
          <LocalLink
            href={paths.cooperative(consignment.cooperative.handle)}
            className="underline-offset-4 hover:underline"
          >
            {consignment.cooperative.name}
          </LocalLink>
        </h2>
        <p className="text-sm font-semibold text-ink">{s(consignment.step)}</p>
      </div>
      <ClosedNotice consignment={consignment} />
      <ol className="mt-4 grid max-w-lg">
        {stepsToShow(consignment).map(({ step, at, isLast }) => (
          <li key={step} className="grid grid-cols-[1rem_1fr] gap-x-3">
            <span aria-hidden="true" className="flex flex-col items-center">
              <span
                className={`mt-1.5 size-3 rounded-full border-2 ${at ? "border-tea bg-tea" : "border-field bg-card"}`}
              />
              {isLast ? null : <span className={`w-0.5 grow ${at ? "bg-tea" : "bg-line"}`} />}
            </span>
            <span className={`flex flex-wrap justify-between gap-x-4 pb-3 ${at ? "" : "text-quiet"}`}>
              <span>{s(step)}</span>
              <span className="number text-sm">{at ? formatDateTime(at) : t("notYet")}</span>
            </span>
          </li>
        ))}
      </ol>
      {consignment.carrier ? (
        <p className="text-sm">
          {t("carrier", { carrier: consignment.carrier })}
          {consignment.trackingCode ? <span className="number"> · {consignment.trackingCode}</span> : null}
          {consignment.trackingUrl ? (
            <a
              href={consignment.trackingUrl}
              rel="noreferrer"
              aria-label={g("trackLabel", {
                carrier: consignment.carrier,
                code: consignment.trackingCode ?? "",
              })}
              className="link ml-3 inline-flex min-h-tap items-center"
            >
              {g("track")}
            </a>
          ) : null}
        </p>
      ) : null}
      {consignment.pickUpPlace ? (
        <p className="rounded-card bg-ink-soft px-3 py-2">{g("fetch", { place: consignment.pickUpPlace })}</p>
      ) : null}
      {consignment.note ? (
        <p className="mt-2 text-sm whitespace-pre-line wrap-anywhere">
          <span className="text-quiet">{t("note")}:</span> {consignment.note}
        </p>
      ) : null}
      <ul className="mt-3 divide-y divide-line border-t border-line">
        {consignment.lines.map((line) => (
          <li key={line.id} className="grid grid-cols-[3.5rem_1fr_auto] items-start gap-3 py-3">
            <span className="overflow-hidden rounded-lg">
              <Photo photo={line.photo} sizes="3.5rem" alt="" />
            </span>
            <span>
              {line.name}
              <span className="block text-sm text-quiet">
                {line.quantity} × {line.variant}
              </span>
            </span>
            <span className="number">{formatDong(line.amountDong, locale)}</span>
            <div className="col-span-3 empty:hidden">{lineBelow(line)}</div>
          </li>
        ))}
      </ul>
      <p className="flex justify-between border-t border-line pt-3 text-sm">
        <span>{t("shipping")}</span>
        <span className="number">{formatDong(consignment.shippingDong, locale)}</span>
      </p>
      {children}
    </section>
  );
}
