import type { BigNumberInput } from "@medusajs/framework/types";
import { BigNumber } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { dong, type Dong } from "@cho-phien/money";

/** Bignumber.js's ROUND_HALF_UP: the rule income.md names for Medusa's border. */
const HALF_UP = 4;

/** A number as Medusa's queries answer it: plain, text, or one of its BigNumber objects. */
export const medusaNumber = z.custom<BigNumberInput>(
  (value) => typeof value === "number" || typeof value === "string" || (typeof value === "object" && value !== null),
);

/** Medusa's number → whole đồng, half up. Throws on what is no number. */
export function dongOfMedusa(value: BigNumberInput): Dong {
  const number = exact(value);
  if (!number.isFinite()) throw new Error(`Medusa holds an amount that is no number: ${number.toString()}`);
  return dong(BigInt(number.decimalPlaces(0, HALF_UP).toFixed(0)));
}

/** True when Medusa's number is zero or more and has no fraction. */
export function isWhole(value: BigNumberInput): boolean {
  const number = exact(value);
  return number.isInteger() && !number.isNegative();
}

/** A whole count (pieces). Throws on a fraction: no door lets one in. */
export function countOfMedusa(value: BigNumberInput): number {
  if (!isWhole(value)) throw new Error(`Medusa holds a count that is not whole: ${exact(value).toString()}`);
  return exact(value).toNumber();
}

function exact(value: BigNumberInput): NonNullable<BigNumber["bigNumber"]> {
  const number = new BigNumber(value).bigNumber;
  if (!number) throw new Error("Medusa made a number without a value");
  return number;
}
