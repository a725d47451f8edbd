import type { CooperativeUnderReview, ReviewAct } from "@cho-phien/contract";
import { Button, Container, Label, Textarea } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useDeskAct } from "./use-desk";

/** The acts possible now; returning and suspending carry the comment the cooperative reads. */
export function ReviewForm({ it }: { readonly it: CooperativeUnderReview }) {
  const { t } = useTranslation();
  const act = useDeskAct();
  const [comment, setComment] = useState("");
  if (it.acts.length === 0) return null;
  const take = (name: ReviewAct) =>
    act.mutate(
      {
        path: `/admin/cooperatives/${it.id}/${name}`,
        body: comment.trim() ? { comment: comment.trim() } : {},
        done: t(`desk.cooperatives.did.${name}`),
      },
      { onSuccess: () => setComment("") },
    );
  return (
    <Container className="flex flex-col gap-3">
      <Label htmlFor="review-comment">{t("desk.cooperatives.comment")}</Label>
      <Textarea
        id="review-comment"
        rows={3}
        maxLength={500}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      <div className="flex flex-wrap gap-2">
        {it.acts.map((name) => (
          <Button
            key={name}
            size="small"
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
