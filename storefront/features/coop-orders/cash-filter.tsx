import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { ordersPath } from "@/lib/doors/orders-path";

type Props = { readonly cashDueCount: number; readonly isCashDue: boolean };

/** Narrows the delivered orders to those whose cash nobody recorded; a link, so the URL keeps it. */
export function CashFilter({ cashDueCount, isCashDue }: Props): ReactNode {
  const t = useTranslations("coop.orders");
  if (cashDueCount === 0 && !isCashDue) return null;
  return (
    <p className="mt-3 flex flex-wrap items-center justify-between gap-2 rounded-card bg-turmeric-soft px-3 py-1 text-turmeric-deep">
      {t("cashDue", { count: cashDueCount })}
      <LocalLink
        href={ordersPath({ step: "delivered", isCashDue: !isCashDue })}
        className="inline-flex min-h-tap items-center font-semibold underline underline-offset-4"
      >
        {isCashDue ? t("cashAll") : t("cashOnly")}
      </LocalLink>
    </p>
  );
}
