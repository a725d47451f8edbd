"use client";

import { useEffect, useState, type ReactNode } from "react";
import { inLanguage } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { localePath, paths } from "@/lib/paths";
import { seenGoods } from "@/lib/seen/seen-goods";
import { ownPagesCache, seenPagesCache } from "@/lib/shop-kept";
import { keptPages, type KeptPage, type KeptWords } from "./kept-pages";

type Props = {
  readonly locale: Locale;
  readonly words: KeptWords & Readonly<Record<"again" | "kept" | "none", string>>;
};

/** What can be read meanwhile. Whole pages, not our router's: that one would ask the network first. */
export function KeptIsland({ locale, words }: Props): ReactNode {
  const [pages, setPages] = useState<readonly KeptPage[] | null>(null);
  useEffect(() => {
    const names = new Map(
      seenGoods().map((it) => [localePath(locale, paths.goods(it.handle)), inLanguage(locale, it.name, it.nameEn)]),
    );
    addressesKept().then(
      (addresses) => setPages(keptPages({ addresses, names, locale, words })),
      () => setPages([]),
    );
  }, [locale, words]);
  return (
    <>
      <button type="button" onClick={() => window.location.reload()} className="button button-main mt-4">
        {words.again}
      </button>
      {pages === null ? null : (
        <section aria-labelledby="may-giu" className="mt-8">
          <h2 id="may-giu">{words.kept}</h2>
          {pages.length === 0 ? <p className="mt-2">{words.none}</p> : null}
          <ul className="mt-2 grid gap-1">
            {pages.map(({ href, name }) => (
              <li key={href}>
                <a href={href} className="link inline-flex min-h-tap items-center wrap-anywhere">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

async function addressesKept(): Promise<readonly string[]> {
  const stores = await Promise.all([seenPagesCache, ownPagesCache].map((name) => caches.open(name)));
  const kept = await Promise.all(stores.map((store) => store.keys()));
  return kept.flat().map(({ url }) => new URL(url).pathname);
}
