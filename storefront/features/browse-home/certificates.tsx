import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Stars } from "@/components/stars";

/** What three, four and five OCOP stars mean, and what this market checks before it shows them. */
export function Certificates(): ReactNode {
  const t = useTranslations("shop.home.certificates");
  return (
    <div className="card p-5">
      <p>{t("what")}</p>
      <dl className="mt-3 grid gap-3 sm:grid-cols-3">
        {([3, 4, 5] as const).map((stars) => (
          <div key={stars}>
            <dt>
              <Stars stars={stars} className="text-lg" />
            </dt>
            <dd className="text-sm">{t(`stars${stars}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm text-quiet">{t("checked")}</p>
    </div>
  );
}
