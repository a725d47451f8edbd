const key = "recent-searches";
const most = 6;

const listeners = new Set<() => void>();

/** The texts searched for on this device, the latest first; nothing of them leaves it. */
export function recentFrom(stored: string | null): readonly string[] {
  try {
    const list: unknown = JSON.parse(stored ?? "[]");
    return Array.isArray(list) ? list.filter((it) => typeof it === "string" && it !== "").slice(0, most) : [];
  } catch {
    return [];
  }
}

/** The list with a text at its head, once. */
export function withRecent(list: readonly string[], text: string): readonly string[] {
  const kept = text.normalize("NFC").trim().replace(/\s+/g, " ").slice(0, 80);
  if (kept.length < 2) return list;
  const others = list.filter((it) => it.toLocaleLowerCase("vi") !== kept.toLocaleLowerCase("vi"));
  return [kept, ...others].slice(0, most);
}

/** A private window or a full disk forgets; the search goes on. */
function stored(): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

let held: { readonly text: string | null; readonly list: readonly string[] } = { text: null, list: [] };

/** For useSyncExternalStore: the same list as long as nothing changed. */
export function recentSearches(): readonly string[] {
  const text = stored();
  if (text !== held.text) held = { text, list: recentFrom(text) };
  return held.list;
}

export function watchRecent(onChange: () => void): () => void {
  listeners.add(onChange);
  window.addEventListener("storage", onChange);
  return () => {
    listeners.delete(onChange);
    window.removeEventListener("storage", onChange);
  };
}

export function rememberSearch(text: string): void {
  keep(withRecent(recentSearches(), text));
}

export function forgetSearches(): void {
  keep([]);
}

function keep(list: readonly string[]): void {
  try {
    if (list.length === 0) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(list));
  } catch {
    return;
  }
  for (const listener of listeners) listener();
}
