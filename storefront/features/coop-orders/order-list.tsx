import type { ConsignmentList } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "@/components/notice";
import type { OrdersView } from "@/lib/doors/orders-path";
import { OrderCard } from "./order-card";
import { OrderPages } from "./order-pages";

type Props = { readonly list: ConsignmentList; readonly view: Required<OrdersView> };

export function OrderList({ list, view }: Props): ReactNode {
  const t = useTranslations("coop.orders");
  if (list.consignments.length === 0) {
    return (
      <Notice title={t(`empty.${view.isCashDue ? "cash" : view.step}`)}>
        <p className="text-quiet">{t(view.step === "placed" ? "emptyHint.placed" : "emptyHint.other")}</p>
      </Notice>
    );
  }
  return (
    <>
      <ul className="mt-4 grid gap-3 md:grid-cols-2 lg:grid-cols-3">
        {list.consignments.map((order) => (
          <li key={order.id}>
            <OrderCard order={order} />
          </li>
        ))}
      </ul>
      <OrderPages view={view} count={list.count} />
    </>
  );
}
