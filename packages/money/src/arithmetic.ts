import { dong, ZERO_DONG, type Dong } from "./dong";

/** augend + addend, in đồng; throws when the sum leaves 64 bits. */
export function add(augend: Dong, addend: Dong): Dong {
  return dong(augend + addend);
}

/** from − taken, in đồng; may be negative. */
export function subtract(from: Dong, taken: Dong): Dong {
  return dong(from - taken);
}

/** The same amount on the other side of a journal. */
export function negate(amount: Dong): Dong {
  return dong(-amount);
}

/** Σ of any number of amounts; zero for none. */
export function sum(amounts: Iterable<Dong>): Dong {
  let total: bigint = ZERO_DONG;
  for (const amount of amounts) total += amount;
  return dong(total);
}

/** The smaller of two amounts. */
export function smaller(first: Dong, second: Dong): Dong {
  return first < second ? first : second;
}

/** The larger of two amounts. */
export function larger(first: Dong, second: Dong): Dong {
  return first > second ? first : second;
}
