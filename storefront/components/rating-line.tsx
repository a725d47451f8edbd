import type { Rating } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";

type Props = { readonly rating: Rating; readonly className?: string };

/** "★ 4,7 (12)"; a screen reader hears what it means. */
export function RatingLine({ rating, className = "" }: Props): ReactNode {
  const t = useTranslations("reviews");
  const average = useLocale() === "vi" ? rating.average.replace(".", ",") : rating.average;
  return (
    <span role="img" aria-label={t("summary", { average, count: rating.count })} className={className}>
      <span aria-hidden="true" className="number">
        <span className="text-turmeric-deep">★</span> {average} ({rating.count})
      </span>
    </span>
  );
}
