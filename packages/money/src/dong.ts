declare const dongBrand: unique symbol;

/** A whole amount of Vietnamese đồng. Only `dong` and what is built on it can make one. */
export type Dong = bigint & { readonly [dongBrand]: true };

/** Postgres keeps amounts and balances in a bigint column: 2^63 − 1 is the largest it can hold. */
export const MAX_DONG = 9_223_372_036_854_775_807n;

function isDong(value: bigint): value is Dong {
  return value <= MAX_DONG && value >= -MAX_DONG;
}

/** Whole đồng from a bigint; throws RangeError beyond ±(2^63 − 1), which no lawful amount reaches. */
export function dong(value: bigint): Dong {
  if (!isDong(value)) throw new RangeError(`${value} đồng does not fit a 64-bit integer`);
  return value;
}

export const ZERO_DONG: Dong = dong(0n);
