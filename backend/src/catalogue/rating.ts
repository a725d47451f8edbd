import type { Rating } from "@cho-phien/contract";
import { averageStars } from "@cho-phien/review";

/** The rating behind a score; null while no review is shown. */
export function ratingOf(score: { readonly starsSum: number; readonly count: number }): Rating | null {
  const average = averageStars(score);
  return average === null ? null : { average, count: score.count };
}
