import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { ordersPath, type OrdersView } from "@/lib/doors/orders-path";

type Props = { readonly view: OrdersView; readonly count: number };

/** How many orders one answer of the backend holds. */
const pageSize = 20;

/** Newer and older; nothing when everything fits on one page. */
export function OrderPages({ view, count }: Props): ReactNode {
  const t = useTranslations("coop.orders");
  const pages = Math.max(1, Math.ceil(count / pageSize));
  if (pages === 1) return null;
  return (
    <nav aria-label={t("pages")} className="mt-5 flex items-center justify-between gap-3">
      {view.page > 1 ? (
        <LocalLink href={ordersPath({ ...view, page: view.page - 1 })} rel="prev" className="button">
          {t("newer")}
        </LocalLink>
      ) : (
        <span />
      )}
      <span className="number text-sm text-quiet">{t("page", { page: view.page, pages })}</span>
      {view.page < pages ? (
        <LocalLink href={ordersPath({ ...view, page: view.page + 1 })} rel="next" className="button">
          {t("older")}
        </LocalLink>
      ) : (
        <span />
      )}
    </nav>
  );
}
