import type { Instant } from "./refusal";
import type { PhotoView } from "./shop";

export type StarCount = 1 | 2 | 3 | 4 | 5;

/** waiting: the operator has not looked yet. */
export type ReviewState = "waiting" | "shown" | "hidden";

/** Of the reviews that are shown; never of none. */
export type Rating = {
  /** To a tenth, with a point: "4.7". */
  readonly average: string;
  readonly count: number;
};

/** What everybody sees of a review. */
export type ReviewView = {
  readonly id: string;
  readonly stars: StarCount;
  /** "" when she only gave stars. */
  readonly words: string;
  /** Null when she does not want to be named. */
  readonly author: { readonly givenName: string; readonly provinceName: string } | null;
  readonly writtenAt: Instant;
  readonly photos: readonly PhotoView[];
  /** The cooperative's one answer. */
  readonly reply: ReviewReply | null;
};

export type ReviewReply = { readonly words: string; readonly at: Instant };

/** GET /store/goods/:handle/reviews?page=, and the first page inside GoodsDetail; newest first. */
export type ReviewList = {
  readonly rating: Rating | null;
  readonly reviews: readonly ReviewView[];
  readonly page: number;
  readonly pageSize: number;
};

/** POST /store/reviews, by an order's code and phone; the same line with the same words is the same review. */
export type NewReview = {
  readonly code: string;
  readonly phone: string;
  readonly lineId: string;
  readonly stars: number;
  readonly words: string;
  /** Whether her given name and province may stand beside it. */
  readonly isNamed: boolean;
};

/** What its author sees of it. */
export type OwnReview = {
  readonly id: string;
  readonly stars: StarCount;
  readonly words: string;
  readonly isNamed: boolean;
  readonly writtenAt: Instant;
  readonly photosCount: number;
  readonly state: ReviewState;
  /** Why it is hidden, in the operator's words. */
  readonly reason: string | null;
  readonly reply: ReviewReply | null;
};

/** GET /coop/reviews?page=: what is shown about her cooperative's goods; those without an answer first. */
export type CoopReviews = {
  readonly reviews: readonly (ReviewView & { readonly goodsName: string; readonly goodsHandle: string })[];
  readonly unansweredCount: number;
  readonly count: number;
  readonly page: number;
  readonly pageSize: number;
};

/** GET /admin/review-desk?state=&page= */
export type ReviewDesk = {
  readonly reviews: readonly ReviewDeskRow[];
  readonly counts: Readonly<Record<ReviewState, number>>;
  readonly pageSize: number;
};

export type ReviewDeskRow = {
  readonly id: string;
  readonly state: ReviewState;
  readonly stars: StarCount;
  readonly words: string;
  readonly author: ReviewView["author"];
  readonly writtenAt: Instant;
  readonly goodsName: string;
  readonly cooperativeName: string;
  readonly orderCode: string;
  readonly photoIds: readonly string[];
  readonly reason: string | null;
  readonly reply: ReviewReply | null;
  readonly acts: readonly ("show" | "hide")[];
};
