import type { ConsignmentDetail } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Photo } from "@/components/photo";
import { paths } from "@/lib/paths";
import { PickList } from "./pick-list";

/** What to take from the shelf, by its photo, and the slip for the parcel. */
export function PickCard({ order }: { readonly order: ConsignmentDetail }): ReactNode {
  const t = useTranslations("coopOrders");
  const o = useTranslations("coop.order");
  const all = order.lines.length;
  const lines = order.lines.map((line) => ({
    id: line.id,
    label: t("pick.line", { name: line.name, variant: line.variant, count: line.quantity }),
    content: (
      <>
        <Photo photo={line.photo} sizes="96px" alt="" className="w-24! flex-none rounded-lg" />
        <span className="min-w-0 flex-1">
          <span className="block font-semibold">{line.name}</span>
          <span className="block text-sm text-quiet">{line.variant}</span>
          <span className="mt-1 inline-block rounded bg-ink-soft px-2 font-semibold text-ink">
            {o("quantity", { count: line.quantity })}
          </span>
        </span>
      </>
    ),
  }));
  return (
    <section className="card p-4" aria-labelledby="pick">
      <h2 id="pick">{t("pick.title")}</h2>
      <p className="mt-1 text-sm text-quiet">{t("pick.hint")}</p>
      <PickList
        orderId={order.id}
        lines={lines}
        doneOf={Array.from({ length: all + 1 }, (_, picked) => t("pick.done", { picked, all }))}
      />
      <LocalLink href={paths.coop.slip(order.id)} className="button mt-3">
        {t("slip.open")}
      </LocalLink>
    </section>
  );
}
