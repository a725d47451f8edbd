import type { OrderConsignmentView, OwnReview } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StarRow } from "@/components/star-row";
import { ReviewForm } from "./review-form";

type Props = { readonly code: string; readonly line: OrderConsignmentView["lines"][number] };

/** Under a line of an order: what its buyer said of it, or the form to say it; nothing before it is delivered. */
export function LineReview({ code, line }: Props): ReactNode {
  if (line.review) return <Given review={line.review} />;
  return line.mayReview ? <ReviewForm code={code} lineId={line.id} name={line.name} /> : null;
}

function Given({ review }: { readonly review: OwnReview }): ReactNode {
  const t = useTranslations("reviews");
  const colour = review.state === "shown" ? "text-tea" : review.state === "hidden" ? "text-madder-deep" : "text-quiet";
  return (
    <div className="rounded-card bg-ink-soft px-4 py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-semibold text-ink">{t("own.yours")}</span>
        <StarRow stars={review.stars} name={t("stars", { stars: review.stars })} />
        <span className={`text-sm font-semibold ${colour}`}>{t(`own.state.${review.state}`)}</span>
      </p>
      {review.words ? <p className="whitespace-pre-line wrap-anywhere">{review.words}</p> : null}
      {review.photosCount > 0 ? (
        <p className="text-sm text-quiet">{t("own.photosCount", { count: review.photosCount })}</p>
      ) : null}
      {review.reason ? <p className="text-sm wrap-anywhere">{t("own.reason", { reason: review.reason })}</p> : null}
      {review.reply ? (
        <p className="mt-1 text-sm wrap-anywhere">
          {t("reply")}: {review.reply.words}
        </p>
      ) : null}
    </div>
  );
}
