/** The name under which Medusa's dashboard keeps the chosen language, as a cookie and in local storage (2.21.2). */
const KEY = "lng";

type Page = { cookie: string };
type Kept = { getItem(key: string): string | null };

/** Chooses Vietnamese for an operator who has chosen nothing yet; Medusa itself falls back to English. */
export function speakVietnameseFirst(page: Page, kept: Kept): void {
  const hasChosen = page.cookie.split("; ").some((it) => it.startsWith(`${KEY}=`)) || kept.getItem(KEY) !== null;
  if (!hasChosen) page.cookie = `${KEY}=vi; path=/; max-age=31536000; samesite=lax`;
}
