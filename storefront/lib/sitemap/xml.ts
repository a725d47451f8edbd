import { locales } from "@/lib/i18n/locales";
import { localePath } from "@/lib/paths";

/** One page of the shop, in both languages; `path` without the locale. */
export type SitemapPage = { readonly path: string; readonly changed?: string };

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The shards, as sitemaps.org has it. */
export function indexXml(addresses: readonly string[]): string {
  const lines = addresses.map((address) => `<sitemap><loc>${escaped(address)}</loc></sitemap>`);
  return `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join("\n")}\n</sitemapindex>\n`;
}

/** Each page twice, once a language, each naming the other (hreflang). */
export function pagesXml(origin: string, pages: readonly SitemapPage[]): string {
  const lines = pages.flatMap(({ path, changed }) => {
    const at = (locale: (typeof locales)[number]) => escaped(`${origin}${localePath(locale, path)}`);
    const others = locales.map((locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${at(locale)}"/>`);
    const when = changed ? `<lastmod>${escaped(changed)}</lastmod>` : "";
    return locales.map((locale) => `<url><loc>${at(locale)}</loc>${when}${others.join("")}</url>`);
  });
  return `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${lines.join("\n")}\n</urlset>\n`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? "");
}
