import type { ConsignmentList, ConsignmentStep } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { PendingMark } from "@/components/pending-mark";
import { ordersPath, steps } from "@/lib/doors/orders-path";
import { formatCount } from "@/lib/format";

type Props = { readonly counts: ConsignmentList["counts"]; readonly current: ConsignmentStep };

/** One link a step with its count; scrolls sideways on a narrow phone instead of wrapping. */
export function StepTabs({ counts, current }: Props): ReactNode {
  const t = useTranslations("coop");
  const locale = useLocale();
  const shown = steps.filter((step) => step !== "refused" || counts.refused > 0 || current === "refused");
  return (
    <nav aria-label={t("orders.tabs")} className="-mx-4 mt-4 overflow-x-auto border-b border-line px-4">
      <ul className="flex gap-1">
        {shown.map((step) => (
          <li key={step} className="flex-none">
            <LocalLink
              href={ordersPath({ step })}
              aria-current={step === current ? "page" : undefined}
              className="relative flex min-h-tap items-center gap-1.5 border-b-3 border-transparent px-2 whitespace-nowrap text-quiet aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {t(`step.${step}`)}
              <span className="number min-w-6 rounded-full bg-ink-soft px-1.5 text-center text-sm text-ink">
                {formatCount(counts[step], locale)}
              </span>
              <PendingMark />
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
