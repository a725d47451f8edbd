import { negate } from "./arithmetic";
import type { Dong } from "./dong";

const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
/** Each group of three digits from the right: nothing, thousand, million; a billion starts over. */
const groupNames = ["", "nghìn", "triệu"];

/**
 * An amount as it is written on a Vietnamese receipt: 1250000 → "Một triệu hai trăm năm mươi nghìn đồng". A hundreds
 * place inside a number is always read ("không trăm"), so that nothing can be written in front of it later.
 */
export function dongInWords(amount: Dong): string {
  if (amount < 0n) return `Âm ${lowerFirst(dongInWords(negate(amount)))}`;
  const words = amount === 0n ? "không" : wordsOf(amount, { isFirst: true });
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} đồng`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

const BILLION = 1_000_000_000n;

/** Above a billion the count of billions is itself a number: "hai nghìn tỷ". */
function wordsOf(amount: bigint, { isFirst }: { isFirst: boolean }): string {
  const billions = amount / BILLION;
  const rest = belowBillion(amount % BILLION, { isFirst: isFirst && billions === 0n });
  if (billions === 0n) return rest;
  return [wordsOf(billions, { isFirst }), "tỷ", rest].filter(Boolean).join(" ");
}

function belowBillion(amount: bigint, { isFirst }: { isFirst: boolean }): string {
  const words: string[] = [];
  for (const place of [2, 1, 0]) {
    const group = Number((amount / 1000n ** BigInt(place)) % 1000n);
    if (group === 0) continue;
    words.push(threeDigits(group, { isFirst: isFirst && words.length === 0 }), groupNames[place] ?? "");
  }
  return words.filter(Boolean).join(" ");
}

function threeDigits(group: number, { isFirst }: { isFirst: boolean }): string {
  const hundreds = Math.floor(group / 100);
  const tens = Math.floor(group / 10) % 10;
  const units = group % 10;
  const hasHundreds = hundreds > 0 || !isFirst;
  return [
    hasHundreds ? `${digits[hundreds]} trăm` : "",
    tensWord({ tens, units, hasHundreds }),
    unitsWord({ tens, units }),
  ]
    .filter(Boolean)
    .join(" ");
}

function tensWord({ tens, units, hasHundreds }: { tens: number; units: number; hasHundreds: boolean }): string {
  if (tens === 0) return units > 0 && hasHundreds ? "linh" : "";
  return tens === 1 ? "mười" : `${digits[tens]} mươi`;
}

/** "mốt" and "tư" after twenty and up, "lăm" after any ten. */
function unitsWord({ tens, units }: { tens: number; units: number }): string {
  if (units === 0) return "";
  if (units === 1 && tens > 1) return "mốt";
  if (units === 4 && tens > 1) return "tư";
  if (units === 5 && tens > 0) return "lăm";
  return digits[units] ?? "";
}
