import { locales } from "@/lib/i18n/locales";
import { localePath, paths } from "@/lib/paths";

/** Doors behind a login, what belongs to one shopper, and searches: nothing there is for a search engine. */
const closed = [
  "/hop-tac-xa",
  "/hoi",
  "/nhan/",
  "/trao-may",
  paths.inbox,
  paths.basket,
  paths.checkout,
  paths.orderLookup,
  "/hang?*q=",
  "/hang?*sort=",
] as const;

/** What robots may read, and where the site map is. */
export function robotsText(origin: string): string {
  const rules = closed.flatMap((path) => locales.map((locale) => `Disallow: ${localePath(locale, path)}`));
  return ["User-agent: *", "Disallow: /api/", ...rules, "", `Sitemap: ${origin}/sitemap.xml`, ""].join("\n");
}
