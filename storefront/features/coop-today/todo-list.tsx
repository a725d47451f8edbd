import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatCount } from "@/lib/format";
import { ordersPath } from "@/lib/doors/orders-path";
import { localePath, paths } from "@/lib/paths";
import type { Todo, TodoKind } from "./todo";

/** Where each kind of work is done. */
const placeOf: Readonly<Record<TodoKind, string>> = {
  late: ordersPath({ isLate: true }),
  back: ordersPath({ step: "delivered" }),
  accept: ordersPath({ step: "placed" }),
  ship: ordersPath({ step: "accepted" }),
  send: ordersPath({ step: "packed" }),
  failed: ordersPath({ step: "failed" }),
  deliver: ordersPath({ step: "shipped" }),
  cash: ordersPath({ step: "delivered", isCashDue: true }),
  unsized: paths.coop.fair,
  stock: paths.coop.fair,
};

/** One row a kind of work, the whole row a link; the first is the most urgent. */
export function TodoList({ todos }: { readonly todos: readonly Todo[] }): ReactNode {
  const t = useTranslations("coop.today");
  const locale = useLocale();
  if (todos.length === 0) {
    return (
      <div className="card p-5">
        <p className="font-semibold text-tea">{t("done")}</p>
        <p className="mt-1 text-sm text-quiet">{t("doneHint")}</p>
      </div>
    );
  }
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {todos.map(({ kind, count, orderId }, index) => (
        <li key={kind}>
          <Place
            href={orderId ? paths.coop.order(orderId) : placeOf[kind]}
            className={`card relative flex h-full items-center gap-4 p-4 hover:bg-ink-soft ${index === 0 ? "border-madder" : ""}`}
          >
            <span
              aria-hidden="true"
              className={`number min-w-12 text-center text-3xl font-semibold ${index === 0 ? "text-madder" : "text-ink"}`}
            >
              {formatCount(count, locale)}
            </span>
            <span className="min-w-0 flex-1">
              <span className="block font-semibold text-ink">{t(`todo.${kind}`, { count })}</span>
              <span className="block text-sm text-quiet">{t(`why.${kind}`)}</span>
            </span>
            <span aria-hidden="true" className="text-quiet">
              ›
            </span>
          </Place>
        </li>
      ))}
    </ul>
  );
}

type PlaceProps = { readonly href: string; readonly className: string; readonly children: ReactNode };

/** The fair page takes a whole page load: it is kept on the phone as it is opened. */
function Place({ href, className, children }: PlaceProps): ReactNode {
  const locale = useLocale();
  return href === paths.coop.fair ? (
    <a href={localePath(locale, href)} className={className}>
      {children}
    </a>
  ) : (
    <LocalLink href={href} className={className}>
      {children}
    </LocalLink>
  );
}
