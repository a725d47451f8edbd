import type { TargetLine } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate } from "@/lib/format";
import { amountText } from "./amount-text";

/** Where the pace so far leads: year's end, then the target's own end. */
export function Trajectory({ line }: { readonly line: TargetLine }): ReactNode {
  const t = useTranslations("unionOfficers.targets");
  const locale = useLocale();
  if (line.trajectory.length === 0) return null;
  return (
    <div className="mt-2 text-sm">
      <p className="text-quiet">{t("trajectory")}</p>
      <dl>
        {line.trajectory.map(({ on, amount, gap }) => (
          <div key={on} className="flex justify-between gap-3">
            <dt>{t("through", { date: formatDate(on) })}</dt>
            <dd className="number text-right">
              <span className="font-semibold">{amountText(amount, line, locale)}</span>
              {isTargetsEnd(on, line) ? (
                <span className="text-quiet">
                  {" "}
                  ({gap === "0" ? t("enough") : t("short", { amount: amountText(gap, line, locale) })})
                </span>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function isTargetsEnd(on: string, { year }: TargetLine): boolean {
  return on === `${year}-12-31`;
}
