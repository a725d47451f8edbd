import { BigNumber } from "@medusajs/framework/utils";
import type { BigNumberInput } from "@medusajs/framework/types";
import { dong, type Dong } from "@cho-phien/money";

/** Bignumber.js's ROUND_HALF_UP: the rule income.md names for Medusa's border. */
const HALF_UP = 4;

/** Medusa's number → whole đồng, half up. Throws on what is no number. */
export function dongOfMedusa(value: BigNumberInput): Dong {
  const number = exact(value);
  if (!number.isFinite()) throw new Error(`Medusa holds an amount that is no number: ${number.toString()}`);
  return dong(BigInt(number.decimalPlaces(0, HALF_UP).toFixed(0)));
}

/** True when Medusa's number is zero or more and has no fraction of a đồng. */
export function isWholeDong(value: BigNumberInput): boolean {
  const number = exact(value);
  return number.isInteger() && !number.isNegative();
}

function exact(value: BigNumberInput): NonNullable<BigNumber["bigNumber"]> {
  const number = new BigNumber(value).bigNumber;
  if (!number) throw new Error("Medusa made a number without a value");
  return number;
}
