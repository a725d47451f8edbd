import type { ReviewDesk, ReviewState } from "@cho-phien/contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Star } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";
import { DeskPages } from "../../desk/desk-pages";
import { DeskState } from "../../desk/desk-state";
import { DeskTabs } from "../../desk/desk-tabs";
import { Review } from "../../desk/reviews/review";
import { useDesk } from "../../desk/use-desk";

const STATES: readonly ReviewState[] = ["waiting", "shown", "hidden"];

/** What buyers wrote: nobody else reads it before the operator has. */
const ReviewsPage = () => {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const state = STATES.find((it) => it === search.get("status")) ?? "waiting";
  const page = Math.max(1, Number(search.get("page")) || 1);
  const desk = useDesk<ReviewDesk>(`/admin/review-desk?state=${state}&page=${page}`);
  return (
    <Container className="divide-y p-0" data-desk>
      <Heading className="px-6 py-4">{t("desk.reviews.title")}</Heading>
      <DeskTabs
        current={state}
        tabs={STATES.map((it) => ({ value: it, label: t(`desk.reviews.tab.${it}`), count: desk.data?.counts[it] }))}
      />
      <DeskState reading={desk} />
      {desk.data?.counts[state] === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-8">{t(`desk.reviews.none.${state}`)}</Text>
      ) : null}
      {desk.data?.reviews.map((review) => (
        <Review key={review.id} review={review} />
      ))}
      {desk.data ? <DeskPages page={page} count={desk.data.counts[state]} pageSize={desk.data.pageSize} /> : null}
    </Container>
  );
};

export const config = defineRouteConfig({
  label: "desk.reviews.menu",
  translationNs: "translation",
  icon: Star,
});

export default ReviewsPage;
