import type { CooperativeUnderReview, ReviewAct } from "@cho-phien/contract";
import { Button, Container } from "@medusajs/ui";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ReasonField } from "./reason-field";
import { useDeskAct } from "./use-desk";

/** The acts possible now; returning and suspending carry the comment the cooperative reads. */
export function ReviewForm({ it }: { readonly it: CooperativeUnderReview }) {
  const { t } = useTranslation();
  const act = useDeskAct();
  const [comment, setComment] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  if (it.acts.length === 0) return null;
  const take = (name: ReviewAct) =>
    act.mutate(
      {
        path: `/admin/cooperatives/${it.id}/${name}`,
        body: comment.trim() ? { comment: comment.trim() } : {},
        done: t(`desk.cooperatives.did.${name}`),
      },
      { onSuccess: () => setComment(""), onError: () => field.current?.focus() },
    );
  return (
    <Container className="flex flex-col gap-3" data-desk>
      <ReasonField
        id="review-comment"
        label={t("desk.cooperatives.comment")}
        maxLength={500}
        value={comment}
        onChange={setComment}
        refusal={act.refusal}
        field={field}
      />
      <div className="flex flex-wrap gap-2">
        {it.acts.map((name) => (
          <Button
            key={name}
            variant={name === "approve" || name === "reopen" ? "primary" : "secondary"}
            isLoading={act.isPending}
            onClick={() => take(name)}
          >
            {t(`desk.cooperatives.do.${name}`)}
          </Button>
        ))}
      </div>
    </Container>
  );
}
