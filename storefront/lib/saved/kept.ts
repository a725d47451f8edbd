import { savedFrom, toggled } from "./saved-list";

const key = "saved-goods";
const listeners = new Set<() => void>();

/** A private window keeps nothing and says nothing. */
function stored(): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

let held: { readonly text: string | null; readonly list: readonly string[] } = { text: null, list: [] };

/** For useSyncExternalStore, in the browser: the same list as long as nothing changed. */
export function savedGoods(): readonly string[] {
  const text = stored();
  if (text !== held.text) held = { text, list: savedFrom(text) };
  return held.list;
}

export function watchSaved(onChange: () => void): () => void {
  listeners.add(onChange);
  window.addEventListener("storage", onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener("storage", onChange);
  };
}

/** Puts goods aside or takes them back; answers whether they are aside now. */
export function toggleSaved(id: string): boolean {
  const list = toggled(savedGoods(), id);
  keepSaved(list);
  return list.includes(id);
}

export function keepSaved(list: readonly string[]): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(list));
  } catch {
    return;
  }
  for (const listener of listeners) listener();
}
