"use client";

import { useEffect, useRef, useSyncExternalStore, type ReactNode } from "react";
import { Photo } from "@/components/photo";
import { inLanguage } from "@/lib/i18n/in-language";
import type { Locale } from "@/lib/i18n/locales";
import { localePath, paths } from "@/lib/paths";
import { forgetSeen, rememberGoods, seenGoods, watchSeen, type SeenGoods } from "@/lib/seen/seen-goods";

type Props = {
  readonly goods: SeenGoods;
  readonly locale: Locale;
  readonly words: Readonly<Record<"title" | "only" | "clear", string>>;
};

const none: readonly SeenGoods[] = [];

/** What this device looked at before; kept on it alone, and forgotten at a tap. */
export function SeenIsland({ goods, locale, words }: Props): ReactNode {
  const list = useSyncExternalStore(watchSeen, seenGoods, () => none);
  const noted = useRef("");
  useEffect(() => {
    if (noted.current === goods.handle) return;
    noted.current = goods.handle;
    rememberGoods(goods);
  }, [goods]);
  const others = list.filter((it) => it.handle !== goods.handle);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="vua-xem" className="py-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="vua-xem">{words.title}</h2>
        <button type="button" onClick={forgetSeen} className="link inline-flex min-h-tap items-center text-sm">
          {words.clear}
        </button>
      </div>
      <p className="mb-3 text-sm text-quiet">{words.only}</p>
      <ul className="-mx-4 flex snap-x gap-3 overflow-x-auto px-4 pb-2 sm:mx-0 sm:px-0">
        {others.map((it) => (
          <li key={it.handle} className="w-28 shrink-0 snap-start">
            <a href={localePath(locale, paths.goods(it.handle))} className="card block h-full overflow-hidden">
              <Photo photo={it.photo} alt="" sizes="7rem" />
              <span className="line-clamp-2 p-2 text-xs">{inLanguage(locale, it.name, it.nameEn)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
