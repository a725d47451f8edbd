import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { ordersPath, ordersQuery, type OrdersView } from "@/lib/doors/orders-path";
import { localePath, paths } from "@/lib/paths";

type Props = { readonly view: OrdersView; readonly count: number };

/** Search and filters as a plain GET form: the URL keeps them. Folded away until something is searched for. */
export function FindForm({ view, count }: Props): ReactNode {
  const t = useTranslations("coopOrders.find");
  const locale = useLocale();
  const isSearch = view.q !== "" || view.from !== "" || view.to !== "" || view.isCashDue || view.isLate;
  const csv = new URLSearchParams([...ordersQuery({ ...view, page: 1 }), ["locale", locale]]);
  return (
    <>
      <details className="card mt-3" open={isSearch}>
        <summary className="flex min-h-tap cursor-pointer items-center px-4 font-semibold text-ink">
          {t("title")}
        </summary>
        <form
          action={localePath(locale, paths.coop.orders)}
          className="grid items-end gap-3 px-4 pb-4 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_auto]"
        >
          <Labelled id="q" label={t("q")}>
            <input id="q" name="q" type="search" defaultValue={view.q} maxLength={60} className="field" />
          </Labelled>
          <Labelled id="from" label={t("from")}>
            <input id="from" name="from" type="date" defaultValue={view.from} className="field" />
          </Labelled>
          <Labelled id="to" label={t("to")}>
            <input id="to" name="to" type="date" defaultValue={view.to} className="field" />
          </Labelled>
          <div className="flex flex-wrap items-center gap-3">
            <label className="flex min-h-tap items-center gap-2">
              <input type="checkbox" name="cash" value="due" defaultChecked={view.isCashDue} className="size-5" />
              {t("cash")}
            </label>
            <button type="submit" className="button button-main grow">
              {t("submit")}
            </button>
          </div>
        </form>
        <a
          href={`${paths.api.coop.ordersCsv}?${csv}`}
          download
          className="link mx-4 mb-2 inline-flex min-h-tap items-center text-sm"
        >
          {t("csv")}
        </a>
      </details>
      {isSearch ? (
        <p role="status" className="mt-3 flex flex-wrap items-center justify-between gap-x-3">
          <span className="font-semibold">
            {view.isLate ? `${t("late")} · ` : ""}
            {t("found", { count })}
          </span>
          <LocalLink href={ordersPath({ step: "placed" })} className="link inline-flex min-h-tap items-center">
            {t("clear")}
          </LocalLink>
        </p>
      ) : null}
    </>
  );
}

type Label = { readonly id: string; readonly label: string; readonly children: ReactNode };

function Labelled({ id, label, children }: Label): ReactNode {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      {children}
    </div>
  );
}
