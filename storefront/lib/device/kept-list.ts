/**
 * A list this device keeps under a name, for useSyncExternalStore in the browser: `list` is the same array as long as nothing
 * changed, `read` makes it of what is stored and drops what is none. A private window or a full disk keeps nothing, and the page goes on.
 */
export function keptList<Item>(key: string, read: (stored: string | null) => readonly Item[]) {
  const listeners = new Set<() => void>();
  let held: { readonly text: string | null; readonly list: readonly Item[] } = { text: null, list: [] };

  return {
    list(): readonly Item[] {
      const text = stored(key);
      if (text !== held.text) held = { text, list: read(text) };
      return held.list;
    },
    watch(onChange: () => void): () => void {
      listeners.add(onChange);
      window.addEventListener("storage", onChange);
      return () => {
        listeners.delete(onChange);
        window.removeEventListener("storage", onChange);
      };
    },
    keep(list: readonly Item[]): void {
      try {
        if (list.length === 0) window.localStorage.removeItem(key);
        else window.localStorage.setItem(key, JSON.stringify(list));
      } catch {
        return;
      }
      for (const tell of listeners) tell();
    },
  };
}

function stored(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}
