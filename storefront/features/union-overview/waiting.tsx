import type { AttentionKind, AttentionReport } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { reportPath } from "@/lib/doors/report-path";
import { formatCount } from "@/lib/format";
import { paths } from "@/lib/paths";

const KINDS: readonly AttentionKind[] = [
  "dispute_open",
  "short_receipt",
  "paid_unconfirmed",
  "commune_not_submitted",
  "certificate_ended",
  "certificate_ends",
  "no_sale",
];

type Props = { readonly counts: AttentionReport["counts"]; readonly unit: string; readonly period: string };

/** What waits for her, most pressing first; each count opens its rows. */
export function Waiting({ counts, unit, period }: Props): ReactNode {
  const locale = useLocale();
  const t = useTranslations("unionReports.waiting");
  const waiting = KINDS.filter((it) => counts[it] > 0);
  return (
    <section aria-labelledby="waiting" className="card p-4">
      <h2 id="waiting">{t("title")}</h2>
      {waiting.length === 0 ? <p className="mt-2 text-quiet">{t("nothing")}</p> : null}
      <ul className="mt-1">
        {waiting.map((kind) => (
          <li key={kind} className="border-t border-line first:border-0">
            <LocalLink
              href={reportPath(paths.union.attention, { unit, period, kind })}
              className="flex min-h-tap items-center justify-between gap-4 py-1 leading-snug underline-offset-4 hover:underline"
            >
              <span>{t(`kind.${kind}`)}</span>
              <strong className="number text-lg text-madder-deep">{formatCount(counts[kind], locale)}</strong>
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
