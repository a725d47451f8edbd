const WHOLE_BP = 10_000;

/** "5,5", "5.5" or "5,5 %" → 550 basis points; null for what is no percentage with at most two decimals. */
export function readPercent(text: string): number | null {
  const found = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  if (!found) return null;
  return Number(found[1]) * 100 + Number((found[2] ?? "").padEnd(2, "0"));
}

/** 550 → "5,5" in Vietnamese, "5.5" in English. */
export function writePercent(basisPoints: number, locale: "vi" | "en"): string {
  const text = String(basisPoints / 100);
  return locale === "vi" ? text.replace(".", ",") : text;
}

/** What is left for the members; never below nothing, so that parts above the whole are refused for their sum. */
export function memberPart(retainedBp: number, fundBp: number): number {
  return Math.max(0, WHOLE_BP - retainedBp - fundBp);
}
