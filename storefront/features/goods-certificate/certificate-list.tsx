import type { CertificateState, GoodsCertificate } from "@cho-phien/contract";
import { formatDate } from "@cho-phien/vietnam/dates";
import { ENDING_DAYS } from "@cho-phien/vietnam/ocop";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Photo } from "@/components/photo";
import { Stars } from "@/components/stars";

const look: Readonly<Record<CertificateState, string>> = {
  waiting: "bg-turmeric-soft text-turmeric-deep",
  verified: "bg-tea-soft text-tea",
  rejected: "bg-madder-soft text-madder-deep",
  ended: "bg-ink-soft text-ink",
};

/** The product's certificates, newest first, each with where it stands. */
export function CertificateList({ certificates }: { readonly certificates: readonly GoodsCertificate[] }): ReactNode {
  const t = useTranslations("coopGoods.certificates");
  if (certificates.length === 0) return <p className="card p-4 text-quiet">{t("none")}</p>;
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {certificates.map((it) => (
        <li key={it.id} className="card flex gap-3 p-4">
          <div className="grid min-w-0 flex-1 content-start gap-1">
            <p className="flex flex-wrap items-center justify-between gap-2">
              <Stars stars={it.stars} />
              <span className={`rounded px-2 text-sm font-semibold ${look[it.state]}`}>{t(`state.${it.state}`)}</span>
            </p>
            <p className="font-semibold wrap-anywhere">{it.decisionNumber}</p>
            <p className="text-sm wrap-anywhere">{it.issuer}</p>
            <p className="text-sm text-quiet">
              {t("period", { from: formatDate(it.issuedOn), to: formatDate(it.validUntil) })}
            </p>
            {it.state === "verified" && it.daysLeft <= ENDING_DAYS ? (
              <p className="text-sm font-semibold text-turmeric-deep">{t("ending", { days: it.daysLeft })}</p>
            ) : null}
            {it.rejection ? (
              <p className="text-sm wrap-anywhere text-madder-deep">{t("why", { reason: it.rejection })}</p>
            ) : null}
          </div>
          {it.photo ? (
            <div className="w-20 shrink-0">
              <Photo photo={it.photo} sizes="80px" className="rounded" />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
