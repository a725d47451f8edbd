import type { CoopReviews } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { ReviewCard } from "@/components/review-card";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { paths } from "@/lib/paths";

type Props = { readonly list: CoopReviews; readonly mayAnswer: boolean };

/** Reviews of a cooperative's goods, those without an answer on top, each with the one answer it can get. */
export function ReviewBoard({ list, mayAnswer }: Props): ReactNode {
  const t = useTranslations("reviews.coop");
  const last = Math.max(1, Math.ceil(list.count / list.pageSize));
  return (
    <>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      {list.unansweredCount > 0 ? (
        <p className="mt-3 font-semibold">{t("unanswered", { count: list.unansweredCount })}</p>
      ) : null}
      {mayAnswer ? null : <p className="card mt-3 p-4 text-quiet">{t("notYours")}</p>}
      {list.count === 0 ? <p className="card mt-4 p-5">{t("none")}</p> : null}
      <ul className="mt-4 grid items-start gap-3 xl:grid-cols-2">
        {list.reviews.map((review) => (
          <li key={review.id} className="min-w-0">
            <ReviewCard
              review={review}
              goods={
                <LocalLink href={paths.goods(review.goodsHandle)} className="link inline-flex min-h-tap items-center">
                  {review.goodsName}
                </LocalLink>
              }
            >
              {mayAnswer && review.reply === null ? <ReplyForm id={review.id} /> : null}
            </ReviewCard>
          </li>
        ))}
      </ul>
      {last > 1 ? (
        <nav className="mt-4 flex items-center justify-between gap-3" aria-label={t("title")}>
          <Turn to={list.page - 1} isThere={list.page > 1} label={t("previous")} />
          <span className="number text-sm text-quiet">{t("page", { page: list.page, pages: last })}</span>
          <Turn to={list.page + 1} isThere={list.page < last} label={t("next")} />
        </nav>
      ) : null}
    </>
  );
}

type TurnProps = { readonly to: number; readonly isThere: boolean; readonly label: string };

function Turn({ to, isThere, label }: TurnProps): ReactNode {
  if (!isThere) return <span />;
  return (
    <LocalLink href={paths.coop.reviewsPage(to)} className="button">
      {label}
    </LocalLink>
  );
}

function ReplyForm({ id }: { readonly id: string }): ReactNode {
  const t = useTranslations("reviews.coop");
  const own = useTranslations("reviews.own");
  const words = { sending: own("sending"), offline: own("offline"), failed: own("failed") };
  const field = `reply-${id}`;
  return (
    <details>
      <summary className="link flex min-h-tap items-center">{t("answer")}</summary>
      <SentForm
        action={paths.api.coop.reviewReply(id)}
        locale={useLocale()}
        words={words}
        draft={field}
        className="grid gap-3"
      >
        <div>
          <label htmlFor={field} className="mb-1 block font-semibold">
            {t("words")}
          </label>
          <textarea
            id={field}
            name="words"
            rows={3}
            maxLength={1000}
            className="field"
            aria-describedby={`${field}-hint`}
          />
          <p id={`${field}-hint`} className="mt-1 text-sm text-quiet">
            {t("hint")}
          </p>
          <FieldError name="words" />
        </div>
        <div>
          <SendButton>{t("send")}</SendButton>
        </div>
      </SentForm>
    </details>
  );
}
