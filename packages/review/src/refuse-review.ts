/** What is known of a line of an order when its buyer rates it. */
export type RatedLine = {
  /** When its parcel was handed over; null while it was not, or when it came back. */
  readonly deliveredAt: string | null;
  readonly isReviewed: boolean;
};

export type ReviewRefusal = "review_before_delivery" | "review_given";

/** Only who received goods speaks of them, and once a line: null when she may, else why not. */
export function refuseReview({ deliveredAt, isReviewed }: RatedLine): ReviewRefusal | null {
  if (isReviewed) return "review_given";
  return deliveredAt === null ? "review_before_delivery" : null;
}

/** Pictures of one review. */
export const MOST_REVIEW_PHOTOS = 3;

/** Letters of what she writes, and of what the cooperative answers. */
export const LONGEST_REVIEW = 1000;
