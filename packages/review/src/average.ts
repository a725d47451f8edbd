/**
 * The average of `count` reviews whose stars add up to `starsSum`, to a tenth, half up: "4.7"; null when there are none. In
 * whole numbers: 10 × sum ÷ count is rounded once.
 */
export function averageStars({
  starsSum,
  count,
}: {
  readonly starsSum: number;
  readonly count: number;
}): string | null {
  if (count <= 0) return null;
  const tenths = Math.floor((20 * starsSum + count) / (2 * count));
  return `${Math.floor(tenths / 10)}.${tenths % 10}`;
}
