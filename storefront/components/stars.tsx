import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = { readonly stars: 3 | 4 | 5; readonly className?: string };

/** OCOP stars of a certificate that is valid today; the backend sends no other. */
export function Stars({ stars, className = "" }: Props): ReactNode {
  const t = useTranslations("shop.stars");
  return (
    <span
      role="img"
      aria-label={t("name", { stars })}
      className={`inline-flex items-center gap-1 text-sm ${className}`}
    >
      <span aria-hidden="true" className="tracking-tight text-turmeric">
        {"★".repeat(stars)}
      </span>
      <span aria-hidden="true" className="text-xs font-semibold text-turmeric-deep">
        OCOP
      </span>
    </span>
  );
}
