/** What an officer wrote before she looked, and at which question it was meant; another question asks again. */
export type Reason = {
  readonly unit: string;
  readonly period: string;
  readonly cooperative: string;
  readonly reason: string;
};

export const PURPOSES = ["check", "dispute", "support", "report"] as const;

/** The backend asks ten letters of the whole; her own words must have them without the purpose in front. */
export const LEAST_LETTERS = 10;

export function reasonText(reason: Reason): string {
  const { unit, period, cooperative, reason: words } = reason;
  return JSON.stringify([unit, period, cooperative, words]);
}

/** The reason, when it was given for this very question; null otherwise. */
export function reasonFor(text: string | null, asked: Omit<Reason, "reason">): string | null {
  const kept: unknown = text === null ? null : JSON.parse(text);
  if (!Array.isArray(kept)) return null;
  const [unit, period, cooperative, reason]: unknown[] = kept;
  const isSame = unit === asked.unit && period === asked.period && cooperative === asked.cooperative;
  return isSame && typeof reason === "string" ? reason : null;
}
