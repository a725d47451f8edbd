import type { ReviewView } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate } from "@/lib/format";
import { Photo } from "./photo";
import { StarRow } from "./star-row";

type Props = {
  readonly review: ReviewView;
  /** Of which goods; said where reviews of several stand together. */
  readonly goods?: ReactNode;
  readonly children?: ReactNode;
};

/** One review as everybody reads it: its photos first, stars, words, who and when, and the cooperative's answer. */
export function ReviewCard({ review, goods, children }: Props): ReactNode {
  const t = useTranslations("reviews");
  const { author, photos, reply, stars, words } = review;
  return (
    <article className="card grid min-w-0 gap-2 p-4">
      {photos.length > 0 ? (
        <ul className="flex gap-2">
          {photos.map((photo, index) => (
            <li key={photo.base} className="w-24 overflow-hidden rounded-lg">
              <Photo photo={photo} sizes="6rem" alt={t("photo", { number: index + 1 })} />
            </li>
          ))}
        </ul>
      ) : null}
      {goods ? <p className="font-semibold">{goods}</p> : null}
      <p className="flex flex-wrap items-baseline gap-x-3">
        <StarRow stars={stars} name={t("stars", { stars })} />
        <span className="text-sm text-quiet">
          {author ? t("by", { name: author.givenName, province: author.provinceName }) : t("buyer")} ·{" "}
          <time dateTime={review.writtenAt} className="number">
            {formatDate(review.writtenAt)}
          </time>
        </span>
      </p>
      {words ? <p className="max-w-prose whitespace-pre-line wrap-anywhere">{words}</p> : null}
      {reply ? (
        <div className="rounded-card bg-ink-soft px-4 py-3">
          <p className="text-sm font-semibold text-ink">{t("reply")}</p>
          <p className="max-w-prose whitespace-pre-line wrap-anywhere">{reply.words}</p>
        </div>
      ) : null}
      {children}
    </article>
  );
}
