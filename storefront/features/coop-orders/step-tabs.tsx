import type { ConsignmentList, ConsignmentStep } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { ordersPath, tabOf, tabs } from "@/lib/doors/orders-path";
import { formatCount } from "@/lib/format";

type Props = { readonly counts: ConsignmentList["counts"]; readonly current: ConsignmentStep | null };

/** One link a tab with its count; on a phone the count stands above the word, so that all fit side by side. */
export function StepTabs({ counts, current }: Props): ReactNode {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <nav aria-label={t("coop.orders.tabs")} className="mt-4 border-b border-line">
      <ul className="grid auto-cols-fr grid-flow-col sm:flex sm:gap-1">
        {tabs.map(({ tab, steps }) => (
          <li key={tab}>
            <LocalLink
              href={ordersPath({ step: tab })}
              aria-current={current && tabOf(current) === tab ? "page" : undefined}
              className="relative flex h-full min-h-tap flex-col-reverse items-center justify-end gap-1 border-b-3 border-transparent px-1 pb-1.5 text-center text-sm leading-tight text-quiet sm:flex-row sm:gap-1.5 sm:px-3 sm:pb-0 sm:text-base aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {t(`coopOrders.tabs.${tab}`)}
              <span className="number min-w-6 rounded-full bg-ink-soft px-1.5 text-center text-sm text-ink">
                {formatCount(
                  steps.reduce((sum, step) => sum + counts[step], 0),
                  locale,
                )}
              </span>
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
