import type { AttentionKind, AttentionReport } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatCount } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";

/** What is most urgent first. */
export const KINDS: readonly AttentionKind[] = [
  "dispute_open",
  "short_receipt",
  "paid_unconfirmed",
  "certificate_ended",
  "certificate_ends",
  "no_sale",
  "commune_not_submitted",
];

type Props = {
  readonly counts: AttentionReport["counts"];
  readonly chosen: AttentionKind | null;
  readonly locale: Locale;
  readonly hrefOf: (kind: AttentionKind | null) => string;
};

/** One chip a kind with its count; a kind of which nothing waits is no link. */
export function KindFilter({ counts, chosen, locale, hrefOf }: Props): ReactNode {
  const t = useTranslations("unionOfficers.attention");
  const all = KINDS.reduce((sum, it) => sum + counts[it], 0);
  const chips = [
    { key: "all", kind: null, count: all } as const,
    ...KINDS.map((kind) => ({ key: kind, kind, count: counts[kind] })),
  ];
  return (
    <nav aria-label={t("filter")} className="mt-4">
      <ul className="flex flex-wrap gap-2">
        {chips.map(({ key, kind, count }) => (
          <li key={key}>
            {count === 0 && kind !== null ? (
              <span className="inline-flex min-h-tap items-center rounded-full border border-line px-3 text-sm text-quiet">
                {t(`kind.${key}`)} <span className="number ml-2">0</span>
              </span>
            ) : (
              <LocalLink
                href={hrefOf(kind)}
                aria-current={kind === chosen ? "true" : undefined}
                className="inline-flex min-h-tap items-center rounded-full border border-ink bg-card px-3 text-sm text-ink aria-[current=true]:bg-ink aria-[current=true]:text-card"
              >
                {t(`kind.${key}`)} <span className="number ml-2 font-semibold">{formatCount(count, locale)}</span>
              </LocalLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
