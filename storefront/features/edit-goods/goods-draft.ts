import type { FormFields } from "./fields";

/** A form that was not sent yet: its key stays, so that sending it twice makes the same goods. */
export type GoodsDraft = { readonly key: string; readonly at: string; readonly fields: FormFields };

const prefix = "goods-draft:";

/** Keeps the form on this device; one that keeps nothing (private window, full) just forgets. */
export function keepGoodsDraft(name: string, draft: GoodsDraft): void {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(draft));
  } catch {
    return;
  }
}

export function dropGoodsDraft(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch {
    return;
  }
}

/** The draft kept under a name as one line of text, so that React sees whether it changed; null when there is none. */
export function draftText(name: string): string | null {
  try {
    return localStorage.getItem(prefix + name);
  } catch {
    return null;
  }
}

/** Reads a kept draft over the fields it was made from: what an older version didn't know stays as it is. */
export function readGoodsDraft(text: string | null, base: FormFields): GoodsDraft | null {
  try {
    const kept: unknown = JSON.parse(text ?? "null");
    if (typeof kept !== "object" || kept === null) return null;
    if (!("key" in kept && "at" in kept && "fields" in kept)) return null;
    const { key, at, fields } = kept;
    if (typeof key !== "string" || typeof at !== "string" || typeof fields !== "object" || !fields) return null;
    return { key, at, fields: { ...base, ...fields } };
  } catch {
    return null;
  }
}
