import type { CertificateView } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Stars } from "@/components/stars";
import { formatDate } from "@/lib/format";

/** The stars with what proves them: decision number, issuer, validity. */
export function CertificateLine({ certificate }: { readonly certificate: CertificateView }): ReactNode {
  const t = useTranslations("shop.goods");
  return (
    <div className="rounded-card bg-turmeric-soft px-4 py-3 text-sm">
      <Stars stars={certificate.stars} className="text-base" />
      <p className="mt-1 wrap-anywhere">
        {t("certificate", { number: certificate.decisionNumber, issuer: certificate.issuer })}{" "}
        <span className="whitespace-nowrap">{t("validUntil", { date: formatDate(certificate.validUntil) })}</span>
      </p>
    </div>
  );
}
