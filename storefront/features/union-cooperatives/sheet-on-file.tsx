import type { CooperativeSheet } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate } from "@/lib/format";

type CertificatesProps = Pick<CooperativeSheet, "certificates"> & { readonly today: string };

/** Stars with their last day; what has ended is said so. */
export function Certificates({ certificates, today }: CertificatesProps): ReactNode {
  const t = useTranslations("unionOfficers.sheet");
  if (certificates.length === 0) return <p className="mt-2 text-quiet">{t("noCertificates")}</p>;
  return (
    <ul className="mt-2 divide-y divide-line border-y border-line">
      {certificates.map((it) => (
        <li key={`${it.goods}/${it.validUntil}`} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
          <span className="wrap-anywhere">{it.goods}</span>
          <span className="text-sm">
            <span className="font-semibold">{t("stars", { count: it.stars })}</span>
            {" · "}
            <span className={it.validUntil < today ? "font-semibold text-madder-deep" : "text-quiet"}>
              {t(it.validUntil < today ? "endedOn" : "validUntil", { date: formatDate(it.validUntil) })}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What the Union gave, newest first, each with where it is written. */
export function SupportList({ support }: Pick<CooperativeSheet, "support">): ReactNode {
  const t = useTranslations("unionOfficers.sheet");
  if (support.length === 0) return <p className="mt-2 text-quiet">{t("noSupport")}</p>;
  return (
    <ul className="mt-2 divide-y divide-line border-y border-line">
      {support.map((it) => (
        <li key={`${it.on}/${it.topic}/${it.source}`} className="py-2">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="font-semibold wrap-anywhere">{it.topic}</span>
            <span className="number text-sm text-quiet">{formatDate(it.on)}</span>
          </p>
          <p className="text-sm wrap-anywhere text-quiet">
            {it.managersTrained > 0 ? `${t("trained", { count: it.managersTrained })} · ` : ""}
            {t("source", { source: it.source })}
          </p>
        </li>
      ))}
    </ul>
  );
}
