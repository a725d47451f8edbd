import { keptList } from "@/lib/device/kept-list";

const most = 6;

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

const { list: recentSearches, watch: watchRecent, keep } = keptList("recent-searches", recentFrom);
export { recentSearches, watchRecent };

export function rememberSearch(text: string): void {
  keep(withRecent(recentSearches(), text));
}

export function forgetSearches(): void {
  keep([]);
}
