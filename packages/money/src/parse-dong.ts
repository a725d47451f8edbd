import { MAX_DONG, dong, type Dong } from "./dong";

export type NotWholeDong = {
  readonly refused: "amount_not_whole";
  readonly text: string;
  readonly why: "empty" | "fraction" | "exponent" | "sign" | "zero" | "not_digits" | "too_large";
};

/** Which amounts the door accepts. */
export type AcceptedSign = "any" | "zero_or_more" | "positive";

/**
 * Đồng from a decimal string such as "1250000" (no grouping, no unit, no plus sign).
 * Anything else comes back as a NotWholeDong that says why; nothing is rounded.
 */
export function parseDong(text: string, accepts: AcceptedSign): Dong | NotWholeDong {
  const why = whyNot(text, accepts);
  return why === null ? dong(BigInt(text)) : { refused: "amount_not_whole", text, why };
}

function whyNot(text: string, accepts: AcceptedSign): NotWholeDong["why"] | null {
  if (text.trim() === "") return "empty";
  if (/^[+-]?\d+[.,]\d*$|^[+-]?[.,]\d+$/.test(text)) return "fraction";
  if (/^[+-]?[\d.,]+[eE][+-]?\d+$/.test(text)) return "exponent";
  if (text.startsWith("+")) return "sign";
  if (!/^-?\d+$/.test(text)) return "not_digits";
  // 2^63 has 19 digits: refusing longer text first keeps BigInt away from megabytes of digits.
  if (text.length > 20) return "too_large";
  return whyNotValue(BigInt(text), { accepts, hasMinus: text.startsWith("-") });
}

type SignFacts = { readonly accepts: AcceptedSign; readonly hasMinus: boolean };

function whyNotValue(value: bigint, { accepts, hasMinus }: SignFacts): NotWholeDong["why"] | null {
  if (hasMinus && accepts !== "any") return "sign";
  if (value === 0n && accepts === "positive") return "zero";
  if (value > MAX_DONG || value < -MAX_DONG) return "too_large";
  return null;
}
