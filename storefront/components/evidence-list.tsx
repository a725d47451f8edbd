import type { EvidenceOnFile } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime, formatDong } from "@/lib/format";

/** What shows that it arrived, oldest first: its rung of the ladder, what was said, who wrote it. */
export function EvidenceList({ evidence }: { readonly evidence: readonly EvidenceOnFile[] }): ReactNode {
  const t = useTranslations("unionDesk.payout");
  const locale = useLocale();
  if (evidence.length === 0) return <p className="mt-1 text-quiet">{t("noEvidence")}</p>;
  return (
    <ol className="mt-2 grid gap-2">
      {evidence.map((it) => (
        <li key={`${it.at} ${it.level}`} className="border-l-3 border-line pl-3">
          <p className="flex flex-wrap gap-x-2">
            <span className="rounded-full bg-tea-soft px-2 text-sm font-semibold text-tea">
              {t("level", { level: it.level })}
            </span>
            <span>{it[locale]}</span>
          </p>
          <p className="number font-semibold">{t("stated", { amount: formatDong(it.statedDong, locale) })}</p>
          <p className="text-sm text-quiet">{t("by", { name: it.byName, time: formatDateTime(it.at) })}</p>
          {it.witness ? <p className="text-sm wrap-anywhere text-quiet">{t("witness", { name: it.witness })}</p> : null}
        </li>
      ))}
    </ol>
  );
}
