import type { ConsignmentList } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { tabOf, type OrdersView } from "@/lib/doors/orders-path";
import { localePath, paths } from "@/lib/paths";
import { OrderCard } from "./order-card";
import { OrderPages } from "./order-pages";

type Props = { readonly list: ConsignmentList; readonly view: OrdersView };

export function OrderList({ list, view }: Props): ReactNode {
  const t = useTranslations("coop.orders");
  const locale = useLocale();
  if (list.consignments.length === 0) {
    const words = view.isCashDue ? "cash" : (view.step ?? "search");
    const hint = view.step === null ? "search" : view.step === "placed" ? "placed" : "other";
    return (
      <Notice title={t(`empty.${words}`)}>
        <p className="text-quiet">{t(`emptyHint.${hint}`)}</p>
      </Notice>
    );
  }
  const isPacking = view.step !== null && tabOf(view.step) === "accepted";
  const cards = (
    <ul className="mt-4 grid gap-3 md:grid-cols-2 lg:grid-cols-3">
      {list.consignments.map((order) => (
        <li key={order.id}>
          <OrderCard order={order} isPrinted={isPacking} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {isPacking ? (
        <form action={localePath(locale, paths.coop.slips)}>
          {cards}
          <PrintButtons ids={list.consignments.map(({ id }) => id)} />
        </form>
      ) : (
        cards
      )}
      <OrderPages view={view} count={list.count} />
    </>
  );
}

function PrintButtons({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const t = useTranslations("coopOrders.print");
  const all = new URLSearchParams(ids.map((id) => ["id", id]));
  return (
    <p className="mt-4 flex flex-wrap gap-3">
      <button type="submit" className="button">
        {t("submit")}
      </button>
      <LocalLink href={`${paths.coop.slips}?${all}`} className="link inline-flex min-h-tap items-center">
        {t("all", { count: ids.length })}
      </LocalLink>
    </p>
  );
}
