/** `part` of `whole` in whole percent, rounded half up; null of nothing. Integers only, so no sum is ever rounded away. */
export function percentOf(part: bigint, whole: bigint): number | null {
  if (whole <= 0n) return null;
  return Number((part * 200n + whole) / (whole * 2n));
}
