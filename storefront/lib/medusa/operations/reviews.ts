import "server-only";
import type { CoopReviews, NewReview, ReviewList } from "@cho-phien/contract";
import { browseLifeSeconds, tags } from "@/lib/cache";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, valueOrMissing, type Answer } from "../client";
import { sendOrderPhoto } from "./order-photo";

type Proven = { readonly code: string; readonly phone: string; readonly locale: Locale };

/** Keeps what the shopper says of a line of her order; said again it is the same review. */
export async function writeReview(
  { code, phone, locale }: Proven,
  review: Omit<NewReview, "code" | "phone">,
): Promise<Answer<{ readonly id: string }>> {
  return askBackend("/store/reviews", { locale, method: "POST", body: { ...review, code, phone } });
}

/** The bytes of one picture beside a review. */
export async function sendReviewPhoto(order: Proven, reviewId: string, photo: File): Promise<Answer<unknown>> {
  return await sendOrderPhoto(order, `/store/reviews/${encodeURIComponent(reviewId)}/photos`, photo);
}

/** A page of what is shown of these goods' reviews; null when there are no such goods. */
export async function findReviews(handle: string, page: number, locale: Locale): Promise<ReviewList | null> {
  const cache = { tags: [tags.goods(handle)], lifeSeconds: browseLifeSeconds };
  const path = `/store/goods/${encodeURIComponent(handle)}/reviews?page=${page}`;
  return valueOrMissing(await askBackend<ReviewList>(path, { locale, cache }));
}

/** What buyers say of her cooperative's goods. */
export async function readCoopReviews(staff: Staff, page: number): Promise<CoopReviews> {
  const answer = await askAsStaff<CoopReviews>(staff, `/coop/reviews?page=${page}`);
  if (!answer.ok) throw new Error(`/coop/reviews answered ${answer.status}`);
  return answer.value;
}
