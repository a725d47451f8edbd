import type { ReviewDeskRow } from "@cho-phien/contract";
import { Button, Text } from "@medusajs/ui";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { dayText } from "../format";
import { ReasonField } from "../reason-field";
import { Refusal } from "../refusal";
import { useDeskAct } from "../use-desk";

/** What a buyer wrote and sent, of which goods, and the operator's word on it. */
export function Review({ review }: { readonly review: ReviewDeskRow }) {
  const { t } = useTranslation();
  const { goodsName, cooperativeName, orderCode, author } = review;
  const of = t("desk.reviews.of", { goods: goodsName, cooperative: cooperativeName });
  const photos = `/admin/review-desk/${review.id}/photos`;
  return (
    <article className="flex flex-col gap-2 px-6 py-4" aria-label={of}>
      <Text weight="plus">{of}</Text>
      <Text size="small">
        <span role="img" aria-label={t("desk.reviews.stars", { count: review.stars })}>
          {"★".repeat(review.stars)}
          {"☆".repeat(5 - review.stars)}
        </span>{" "}
        · {author ? t("desk.reviews.by", author) : t("desk.reviews.nobody")} ·{" "}
        {t("desk.reviews.order", { code: orderCode, day: dayText(review.writtenAt) })}
      </Text>
      {review.words ? (
        <Text size="small" className="whitespace-pre-line break-words">
          “{review.words}”
        </Text>
      ) : null}
      <ul className="flex flex-wrap gap-2">
        {review.photoIds.map((id, index) => (
          <li key={id}>
            <a href={`${photos}/${id}`} target="_blank" rel="noreferrer">
              <img
                src={`${photos}/${id}`}
                alt={t("desk.reviews.photo", { number: index + 1 })}
                className="h-24 w-24 rounded-md object-cover"
              />
            </a>
          </li>
        ))}
      </ul>
      {review.reply ? <Text size="small">{t("desk.reviews.reply", { words: review.reply.words })}</Text> : null}
      {review.reason ? <Text size="small">{t("desk.reviews.hiddenFor", { reason: review.reason })}</Text> : null}
      <Judgement review={review} />
    </article>
  );
}

function Judgement({ review: { id, acts } }: { readonly review: ReviewDeskRow }) {
  const { t } = useTranslation();
  const act = useDeskAct();
  const [reason, setReason] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const judge = (name: "show" | "hide") =>
    act.mutate(
      { path: `/admin/review-desk/${id}/${name}`, body: { reason }, done: t(`desk.reviews.done.${name}`) },
      { onError: () => field.current?.focus() },
    );
  return (
    <div className="flex flex-col gap-3">
      {acts.includes("hide") ? (
        <ReasonField
          id={`reason-${id}`}
          label={t("desk.reviews.reason")}
          maxLength={300}
          value={reason}
          onChange={setReason}
          refusal={act.refusal}
          field={field}
        />
      ) : (
        <Refusal id={`refusal-${id}`} sentence={act.refusal} />
      )}
      <div className="flex flex-wrap gap-2">
        {acts.map((name) => (
          <Button
            key={name}
            variant={name === "show" ? "primary" : "secondary"}
            isLoading={act.isPending}
            onClick={() => judge(name)}
          >
            {t(`desk.reviews.${name}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
