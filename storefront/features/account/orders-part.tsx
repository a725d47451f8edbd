import type { AccountOrders } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatDate, formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";

/** Every order of her phone; the whole card leads to the order. */
export function OrdersPart({ list }: { readonly list: AccountOrders }): ReactNode {
  const t = useTranslations("account.order");
  const step = useTranslations("common.steps");
  const locale = useLocale();
  if (list.count === 0) {
    return (
      <div className="card grid justify-items-start gap-3 p-5">
        <p>{t("none")}</p>
        <LocalLink href={paths.listing()} className="button button-main">
          {t("look")}
        </LocalLink>
        <Older />
      </div>
    );
  }
  return (
    <>
      <p className="mb-3 text-sm text-quiet">{t("lead")}</p>
      <ul className="grid gap-3 md:grid-cols-2">
        {list.orders.map((order) => (
          <li key={order.code} className="card relative grid content-start gap-1 p-4">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <LocalLink
                href={paths.order(order.code)}
                aria-label={t("open", { code: order.code })}
                className="number text-lg font-semibold text-ink after:absolute after:inset-0"
              >
                {order.code}
              </LocalLink>
              <span className="number text-sm text-quiet">{formatDate(order.placedAt)}</span>
            </p>
            <p className="line-clamp-2">{order.goodsNames.join(", ")}</p>
            {order.parcels.map((parcel) => (
              <p key={parcel.cooperativeName} className="text-sm text-quiet">
                {t("parcel", { cooperative: parcel.cooperativeName, step: step(parcel.step) })}
              </p>
            ))}
            <p className="number mt-1 text-right font-semibold text-madder-deep">
              {formatDong(order.totalDong, locale)}
            </p>
          </li>
        ))}
      </ul>
      <Pages list={list} />
      <Older />
    </>
  );
}

/** Which orders are not among them, and where they are found. */
function Older(): ReactNode {
  const t = useTranslations("account.order");
  const frame = useTranslations("common.frame");
  return (
    <p className="mt-4 text-sm text-quiet">
      {t("older")}{" "}
      <LocalLink href={paths.orderLookup} className="link inline-flex min-h-tap items-center">
        {frame("myOrder")}
      </LocalLink>
    </p>
  );
}

function Pages({ list }: { readonly list: AccountOrders }): ReactNode {
  const t = useTranslations("account.order");
  const last = Math.max(1, Math.ceil(list.count / list.pageSize));
  if (last === 1) return null;
  const turn = (page: number, label: string) =>
    page >= 1 && page <= last ? (
      <LocalLink href={paths.account.ordersPage(page)} className="button">
        {label}
      </LocalLink>
    ) : (
      <span />
    );
  return (
    <nav aria-label={t("pages")} className="mt-4 flex items-center justify-between gap-3">
      {turn(list.page - 1, t("previous"))}
      <span className="number text-sm text-quiet">{t("page", { page: list.page, pages: last })}</span>
      {turn(list.page + 1, t("next"))}
    </nav>
  );
}
