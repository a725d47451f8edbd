import type { Corrected } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate } from "@/lib/format";

type Props = { readonly corrected: readonly (Corrected & { readonly text: string })[] };

/** What stood on file before and why it no longer does; nothing where nothing was put right. */
export function CorrectedList({ corrected }: Props): ReactNode {
  const t = useTranslations("unionOfficers.corrected");
  if (corrected.length === 0) return null;
  return (
    <details className="mt-1">
      <summary className="link inline-flex min-h-tap items-center text-sm">
        {t("count", { count: corrected.length })}
      </summary>
      <ul className="mb-2 grid gap-2 text-sm">
        {corrected.map(({ text, reason, on, by }) => (
          <li key={`${on} ${text} ${reason}`} className="border-l-3 border-line pl-3 wrap-anywhere">
            <s className="number">{text}</s>
            <p className="text-quiet">{t("why", { date: formatDate(on), by, reason })}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
