import type { GoodsDetail } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { RatingLine } from "@/components/rating-line";
import { ReviewCard } from "@/components/review-card";
import { paths } from "@/lib/paths";

type Props = { readonly goods: Pick<GoodsDetail, "handle" | "rating" | "reviews"> };

/** The newest reviews on the goods' page, and the way to all of them. */
export function ReviewsSection({ goods: { handle, rating, reviews } }: Props): ReactNode {
  const t = useTranslations("reviews");
  return (
    <section aria-labelledby="danh-gia" className="py-6">
      <div className="mb-3 flex flex-wrap items-baseline gap-x-4">
        <h2 id="danh-gia">{t("title")}</h2>
        {rating ? <RatingLine rating={rating} className="font-semibold" /> : null}
      </div>
      {rating ? (
        <>
          <p className="mb-3 text-sm text-quiet">{t("from")}</p>
          <ul className="grid items-start gap-3 md:grid-cols-2">
            {reviews.reviews.map((review) => (
              <li key={review.id}>
                <ReviewCard review={review} />
              </li>
            ))}
          </ul>
          {rating.count > reviews.reviews.length ? (
            <p className="mt-3">
              <LocalLink href={paths.reviews(handle)} className="button">
                {t("all", { count: rating.count })}
              </LocalLink>
            </p>
          ) : null}
        </>
      ) : (
        <p className="text-quiet">{t("none")}</p>
      )}
    </section>
  );
}
