/** A readable cookie with nothing but the number of pieces, so that cached pages can show it without asking anyone. */
export const countCookie = "basket_count";

const changed = "basket-changed";

/** The number in document.cookie's text; 0 for none or nonsense. */
export function countIn(cookieText: string): number {
  const found = new RegExp(`(?:^|; )${countCookie}=(\\d{1,4})(?:;|$)`).exec(cookieText);
  return Number(found?.[1] ?? 0);
}

/** Browser only. Tells the badge that a handler has just set the cookie anew. */
export function announceCount(): void {
  window.dispatchEvent(new Event(changed));
}

/** Browser only. Hears each change made in this tab. */
export function watchBasket(onChange: () => void): () => void {
  window.addEventListener(changed, onChange);
  return () => window.removeEventListener(changed, onChange);
}

/** Browser only, for useSyncExternalStore; also hears other tabs when this one is shown again. */
export function watchCount(onChange: () => void): () => void {
  const leave = watchBasket(onChange);
  document.addEventListener("visibilitychange", onChange);
  return () => {
    leave();
    document.removeEventListener("visibilitychange", onChange);
  };
}
