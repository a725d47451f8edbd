import type { DistributionHead } from "@cho-phien/contract";
import { formatMonth } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";

/** The runs there were, newest first. */
export function RunList({ runs }: { readonly runs: readonly DistributionHead[] }): ReactNode {
  const t = useTranslations("coopSharing.share");
  const locale = useLocale();
  if (runs.length === 0) return <p className="mt-2 text-quiet">{t("noRuns")}</p>;
  return (
    <ul className="mt-3 grid gap-2">
      {runs.map((run) => (
        <li key={run.id}>
          <LocalLink
            href={paths.coop.shared(run.id)}
            className="card flex min-h-tap items-center justify-between gap-3 px-4 py-3"
          >
            <span className="wrap-anywhere">
              <span className="block font-semibold text-ink first-letter:uppercase">
                {formatMonth(run.month, locale)}
              </span>
              <span className="block text-sm text-quiet">
                {t("runLine", { count: run.membersCount, minutes: run.minutesRef })}
              </span>
            </span>
            <span className="number">{formatDong(run.distributableDong, locale)}</span>
          </LocalLink>
        </li>
      ))}
    </ul>
  );
}
