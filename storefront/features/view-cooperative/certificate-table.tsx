import type { CooperativeDetail } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Stars } from "@/components/stars";
import { formatDate } from "@/lib/format";

/** Every certificate valid today, as a list: a table of five columns doesn't fit a phone. */
export function CertificateTable({ certificates }: Pick<CooperativeDetail, "certificates">): ReactNode {
  const t = useTranslations("shop.cooperative");
  const g = useTranslations("shop.goods");
  return (
    <section aria-labelledby="chung-nhan" className="py-5">
      <h2 id="chung-nhan" className="mb-3">
        {t("certificates")}
      </h2>
      <ul className="card divide-y divide-line">
        {certificates.map((certificate) => (
          <li key={`${certificate.decisionNumber} ${certificate.goodsName}`} className="grid gap-1 px-4 py-3">
            <span className="flex flex-wrap items-center justify-between gap-x-4">
              <strong className="font-semibold">{certificate.goodsName}</strong>
              <Stars stars={certificate.stars} />
            </span>
            <span className="text-sm wrap-anywhere text-quiet">
              {g("certificate", { number: certificate.decisionNumber, issuer: certificate.issuer })}{" "}
              {g("validUntil", { date: formatDate(certificate.validUntil) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
