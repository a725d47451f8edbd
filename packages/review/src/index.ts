export { REVIEW_ACTS, reviewActOf, reviewActsFor, type ReviewAct, type ReviewState } from "./acts";
export { type Author, authorOf } from "./author";
export { averageStars } from "./average";
export { reviewWords } from "./words";
export { LONGEST_REVIEW, MOST_REVIEW_PHOTOS, refuseReview } from "./refuse-review";
