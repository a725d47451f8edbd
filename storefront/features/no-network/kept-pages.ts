import type { Locale } from "@/lib/i18n/locales";
import { localePath, paths } from "@/lib/paths";

export type KeptWords = Readonly<Record<"home" | "basket" | "goods" | "order", string>>;

type Kept = {
  /** Addresses without origin, the latest last, as the worker keeps them. */
  readonly addresses: readonly string[];
  /** A product's address and its name, of what this device looked at. */
  readonly names: ReadonlyMap<string, string>;
  readonly locale: Locale;
  readonly words: KeptWords;
};

export type KeptPage = { readonly href: string; readonly name: string };

/** The kept pages of one language a reader can be told by name: hers first, then the latest. What has no name here is left out. */
export function keptPages({ addresses, names, locale, words }: Kept): readonly KeptPage[] {
  const at = (path: string) => localePath(locale, path);
  const known = new Map([
    [at(paths.basket), words.basket],
    [at(paths.home), words.home],
    [at(paths.listing()), words.goods],
    ...names,
  ]);
  const order = at(paths.order("CP"));
  const named = [...addresses].reverse().flatMap((href): readonly KeptPage[] => {
    if (href.startsWith(order)) return [{ href, name: words.order.replace("{code}", href.slice(order.length - 2)) }];
    const name = known.get(href);
    return name === undefined ? [] : [{ href, name }];
  });
  const isHers = ({ href }: KeptPage) => href.startsWith(order) || href === at(paths.basket);
  return [...named.filter(isHers), ...named.filter((page) => !isHers(page))];
}
