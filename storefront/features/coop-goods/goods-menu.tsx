"use client";

import type { CoopGoodsRow } from "@cho-phien/contract";
import { useRef, type ReactNode } from "react";
import { turns } from "@/components/turns";
import { fillWords } from "@/lib/fill-words";
import type { Locale } from "@/lib/i18n/locales";
import { localePath, paths } from "@/lib/paths";
import type { ListWords } from "./words";

export type Deed = { readonly id: string; readonly name: string; readonly act: "publish" | "hide" | "duplicate" };

type Props = {
  readonly goods: CoopGoodsRow;
  readonly locale: Locale;
  readonly words: ListWords;
  readonly onAct: (deed: Deed) => void;
};

const item = "flex min-h-tap w-full items-center px-4 text-left hover:bg-ink-soft";

/** What else can be done with goods. A <details> of links and plain forms: it works before any script has come. */
export function GoodsMenu({ goods, locale, words, onAct }: Props): ReactNode {
  const menu = useRef<HTMLDetailsElement>(null);
  const { id, name, state } = goods;
  const isShown = state === "selling" || state === "out_of_stock";
  const act = (act: Deed["act"], label: string) => (
    <li>
      <form
        action={paths.api.coop.goodsAct(id, act)}
        method="post"
        encType="multipart/form-data"
        onSubmit={(event) => {
          event.preventDefault();
          menu.current?.removeAttribute("open");
          onAct({ id, name, act });
        }}
      >
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="name" value={name} />
        <button type="submit" className={item}>
          {label}
        </button>
      </form>
    </li>
  );
  return (
    <details ref={menu} className="relative">
      <summary
        aria-label={fillWords(words.menu, { name })}
        className="flex size-tap list-none items-center justify-center rounded-lg text-xl hover:bg-ink-soft [&::-webkit-details-marker]:hidden"
      >
        <span aria-hidden="true">⋯</span>
      </summary>
      <ul className="card absolute right-0 z-20 w-52 overflow-hidden shadow-lg">
        <li>
          <a {...turns} href={localePath(locale, paths.coop.editGoods(id))} className={item}>
            {words.edit}
          </a>
        </li>
        {isShown ? act("hide", words.hide) : act("publish", words.show)}
        {act("duplicate", words.duplicate)}
        {isShown ? (
          <li>
            <a href={localePath(locale, paths.goods(goods.handle))} className={item}>
              {words.seeInShop}
            </a>
          </li>
        ) : null}
      </ul>
    </details>
  );
}
