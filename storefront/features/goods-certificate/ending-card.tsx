import type { EndingCertificates } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { paths } from "@/lib/paths";

/** Certificates that end soon, each a way to its own page; nothing when there are none. */
export function EndingCard({ certificates }: EndingCertificates): ReactNode {
  const t = useTranslations("coopGoods.certificates");
  if (certificates.length === 0) return null;
  return (
    <section aria-labelledby="ending" className="mt-6">
      <h2 id="ending" className="mb-3">
        {t("endingTitle")}
      </h2>
      <ul className="grid gap-3 md:grid-cols-2">
        {certificates.map(({ goodsId, goodsName, daysLeft }) => (
          <li key={goodsId}>
            <LocalLink
              href={paths.coop.goodsCertificates(goodsId)}
              className="card flex h-full items-center gap-4 p-4 hover:bg-ink-soft"
            >
              <span className="min-w-0 flex-1">
                <span className="block font-semibold text-ink">{goodsName}</span>
                <span className="block text-sm text-quiet">{t("ending", { days: daysLeft })}</span>
              </span>
              <span aria-hidden="true" className="text-quiet">
                ›
              </span>
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
