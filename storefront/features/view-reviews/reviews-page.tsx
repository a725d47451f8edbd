import type { ReviewList } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { RatingLine } from "@/components/rating-line";
import { ReviewCard } from "@/components/review-card";
import { paths } from "@/lib/paths";

type Props = { readonly handle: string; readonly name: string; readonly list: ReviewList };

/** Every review of one product, page by page. */
export function ReviewsPage({ handle, name, list }: Props): ReactNode {
  const t = useTranslations("reviews");
  const { page, pageSize, rating, reviews } = list;
  const last = Math.max(1, Math.ceil((rating?.count ?? 0) / pageSize));
  const link = "button inline-flex min-w-tap justify-center";
  return (
    <div className="py-5">
      <LocalLink href={paths.goods(handle)} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {t("back")}
      </LocalLink>
      <h1 className="text-2xl">{t("pageTitle", { name })}</h1>
      <p className="mt-1">{rating ? <RatingLine rating={rating} className="font-semibold" /> : t("none")}</p>
      <ul className="mt-4 grid gap-3">
        {reviews.map((review) => (
          <li key={review.id}>
            <ReviewCard review={review} />
          </li>
        ))}
      </ul>
      {last > 1 ? (
        <nav aria-label={t("pages")} className="mt-4 flex flex-wrap justify-center gap-2">
          {Array.from({ length: last }, (_, index) => index + 1)
            .filter((number) => number === 1 || number === last || Math.abs(number - page) <= 1)
            .map((number) => (
              <LocalLink
                key={number}
                href={paths.reviews(handle, number)}
                aria-label={t("page", { number })}
                aria-current={number === page ? "page" : undefined}
                className={`${link} aria-[current]:bg-ink aria-[current]:text-white`}
              >
                {number}
              </LocalLink>
            ))}
        </nav>
      ) : null}
    </div>
  );
}
