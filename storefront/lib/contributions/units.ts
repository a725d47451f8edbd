import type { ContributionUnit } from "@cho-phien/contract";

/** How many of the ledger's whole units make one that people write: 12,5 kg is 12500 grams, 7,5 hours 450 minutes. */
const perWritten: Readonly<Record<ContributionUnit, number>> = { piece: 1, gram: 1_000, minute: 60 };

export const contributionUnits = ["minute", "gram", "piece"] as const satisfies readonly ContributionUnit[];

/** "12,5" as whole units in digits; null for what is no amount above zero, or no whole piece. */
export function readUnits(text: string, unit: ContributionUnit): string | null {
  const found = /^(\d{1,6})(?:[.,](\d{1,3}))?$/.exec(text.trim());
  if (!found || (unit === "piece" && found[2] !== undefined)) return null;
  const thousandths = Number(found[1]) * 1_000 + Number((found[2] ?? "").padEnd(3, "0"));
  const units = Math.round((thousandths * perWritten[unit]) / 1_000);
  return units > 0 ? String(units) : null;
}

/** 12500 grams → "12,5"; at most three decimals. */
export function writeUnits(units: string, unit: ContributionUnit, locale: "vi" | "en"): string {
  const written = String(Math.round((Number(units) / perWritten[unit]) * 1_000) / 1_000);
  return locale === "vi" ? written.replace(".", ",") : written;
}
