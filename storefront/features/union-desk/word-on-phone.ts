/** What she said and nobody has sent yet, as it stays on this device. The officer's PIN is never kept. */
type WordOnPhone = { readonly key: string; readonly digits: string; readonly witness: string };

const nameOf = (payoutId: string): string => `desk:${payoutId}`;

/** A device that keeps nothing (private window, full) says so by answering false. */
export function keepWord(payoutId: string, word: WordOnPhone): boolean {
  try {
    localStorage.setItem(nameOf(payoutId), JSON.stringify(word));
    return true;
  } catch {
    return false;
  }
}

export function keptWord(payoutId: string): WordOnPhone | null {
  try {
    return readWord(JSON.parse(localStorage.getItem(nameOf(payoutId)) ?? "null"));
  } catch {
    return null;
  }
}

export function dropWord(payoutId: string): void {
  try {
    localStorage.removeItem(nameOf(payoutId));
  } catch {
    return;
  }
}

/** Reads what was kept; null when it is something else. */
export function readWord(kept: unknown): WordOnPhone | null {
  if (typeof kept !== "object" || kept === null) return null;
  if (!("key" in kept) || typeof kept.key !== "string" || !/^[\w-]{8,64}$/.test(kept.key)) return null;
  if (!("digits" in kept) || typeof kept.digits !== "string" || !/^\d{1,12}$/.test(kept.digits)) return null;
  const witness = "witness" in kept && typeof kept.witness === "string" ? kept.witness : "";
  return { key: kept.key, digits: kept.digits, witness };
}
