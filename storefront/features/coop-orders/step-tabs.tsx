import type { ConsignmentList, ConsignmentStep } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { ordersPath, steps } from "@/lib/doors/orders-path";
import { formatCount } from "@/lib/format";

type Props = { readonly counts: ConsignmentList["counts"]; readonly current: ConsignmentStep };

/** One link a step with its count; on a phone the count stands above the word, so that all steps fit side by side. */
export function StepTabs({ counts, current }: Props): ReactNode {
  const t = useTranslations("coop");
  const locale = useLocale();
  const shown = steps.filter((step) => step !== "refused" || counts.refused > 0 || current === "refused");
  return (
    <nav aria-label={t("orders.tabs")} className="mt-4 border-b border-line">
      <ul className="grid auto-cols-fr grid-flow-col sm:flex sm:gap-1">
        {shown.map((step) => (
          <li key={step}>
            <LocalLink
              href={ordersPath({ step })}
              aria-current={step === current ? "page" : undefined}
              className="relative flex h-full min-h-tap flex-col-reverse items-center justify-end gap-1 border-b-3 border-transparent px-1 pb-1.5 text-center text-sm leading-tight text-quiet sm:flex-row sm:gap-1.5 sm:px-3 sm:pb-0 sm:text-base aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {t(`step.${step}`)}
              <span className="number min-w-6 rounded-full bg-ink-soft px-1.5 text-center text-sm text-ink">
                {formatCount(counts[step], locale)}
              </span>
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
