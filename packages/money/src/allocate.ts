import { dong, type Dong } from "./dong";

/** One claim on a sum. `key` names it and settles ties; `weight` is ≥ 0 in any unit common to all shares. */
export type Share<Key extends string = string> = { readonly key: Key; readonly weight: bigint };

export type Part<Key extends string = string> = { readonly key: Key; readonly amountDong: Dong };

/**
 * Divides `total` in proportion to the weights by largest remainder. Parts come back in the order of the shares,
 * sum to `total` exactly, and each lies within 1 ₫ of its exact share. Of equal remainders the smaller key gets the
 * đồng first, so the same people in another order receive the same. A negative total mirrors the positive one.
 * Throws on a negative weight, a repeated key, or weights that are all zero.
 */
export function allocate<Key extends string>(total: Dong, shares: readonly Share<Key>[]): readonly Part<Key>[] {
  const wholeWeight = assertShares(shares);
  const sign = total < 0n ? -1n : 1n;
  const size = total * sign;
  const floors = shares.map(({ key, weight }) => ({
    key,
    floor: (size * weight) / wholeWeight,
    remainder: (size * weight) % wholeWeight,
  }));
  const left = size - floors.reduce((given, { floor }) => given + floor, 0n);
  // Fewer đồng are left over than there are shares with a remainder, so `left` fits a number.
  const lucky = new Set(
    [...floors]
      .sort(byRemainderThenKey)
      .slice(0, Number(left))
      .map(({ key }) => key),
  );
  return floors.map(({ key, floor }) => ({ key, amountDong: dong(sign * (lucky.has(key) ? floor + 1n : floor)) }));
}

type Floored = { readonly key: string; readonly remainder: bigint };

function byRemainderThenKey(one: Floored, other: Floored): number {
  if (one.remainder !== other.remainder) return one.remainder > other.remainder ? -1 : 1;
  return one.key < other.key ? -1 : 1;
}

function assertShares(shares: readonly Share[]): bigint {
  if (new Set(shares.map(({ key }) => key)).size !== shares.length) throw new Error("Two shares have the same key");
  if (shares.some(({ weight }) => weight < 0n)) throw new Error("A share has a negative weight");
  const wholeWeight = shares.reduce((whole, { weight }) => whole + weight, 0n);
  if (wholeWeight === 0n) throw new Error("No share has any weight: nothing says who should receive the sum");
  return wholeWeight;
}
