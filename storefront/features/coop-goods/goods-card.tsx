"use client";

import type { CoopGoodsRow } from "@cho-phien/contract";
import type { ReactNode } from "react";
import { Photo } from "@/components/photo";
import { turns } from "@/components/turns";
import { fillWords } from "@/lib/fill-words";
import { formatDong } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { localePath, paths } from "@/lib/paths";
import { GoodsMenu, type Deed } from "./goods-menu";
import { StockStepper } from "./stock-stepper";
import type { ListWords } from "./words";

type Props = {
  readonly goods: CoopGoodsRow;
  readonly locale: Locale;
  readonly words: ListWords;
  readonly onAct: (deed: Deed) => void;
};

const badges = {
  selling: "bg-tea-soft text-tea",
  out_of_stock: "bg-madder-soft text-madder-deep",
  draft: "bg-turmeric-soft text-turmeric-deep",
  hidden: "bg-ink-soft text-ink",
} as const;
/** More sizes than this open on demand. */
const sizesAtOnce = 3;

/** One of her goods: what it is, what it costs, how many are left, and the way to everything else. */
export function GoodsCard({ goods, locale, words, onAct }: Props): ReactNode {
  const { variants } = goods;
  const steppers = variants.map((variant) => (
    <StockStepper
      key={`${variant.id} ${variant.stock} ${variant.reserved}`}
      goodsId={goods.id}
      goodsName={goods.name}
      {...{ variant, locale, words }}
      lowStockAt={goods.lowStockAt}
    />
  ));
  return (
    <article className="card flex h-full flex-col gap-3 p-3">
      <div className="flex gap-3">
        <Photo photo={goods.photo} sizes="72px" alt="" className="w-18! flex-none self-start rounded-lg" />
        <div className="min-w-0 flex-1">
          <h2 className="line-clamp-2 text-base">
            <a {...turns} href={localePath(locale, paths.coop.editGoods(goods.id))} className="hover:underline">
              {goods.name}
            </a>
          </h2>
          <p className="number font-semibold text-ink">{priceOf(goods, locale, words)}</p>
          <p className={`mt-1 inline-block rounded-full px-2.5 py-0.5 text-sm ${badges[goods.state]}`}>
            {words.state[goods.state]}
          </p>
        </div>
        <GoodsMenu {...{ goods, locale, words, onAct }} />
      </div>
      {goods.heldBecause ? (
        <p className="rounded-lg bg-madder-soft p-2 text-sm text-madder-deep">
          {fillWords(words.held, { reason: goods.heldBecause })}
        </p>
      ) : null}
      <div className="mt-auto grid gap-2 border-t border-line pt-2">
        <p className="text-xs text-quiet">{words.stock}</p>
        {variants.length <= sizesAtOnce ? (
          steppers
        ) : (
          <details>
            <summary className="flex min-h-tap items-center text-sm underline underline-offset-4">
              {fillWords(words.sizes, { count: variants.length })}
            </summary>
            <div className="grid gap-2">{steppers}</div>
          </details>
        )}
      </div>
    </article>
  );
}

function priceOf({ variants }: CoopGoodsRow, locale: Locale, words: ListWords): string {
  const prices = variants.flatMap((it) => (it.priceDong === null ? [] : [BigInt(it.priceDong)]));
  const [first, ...others] = prices;
  if (first === undefined) return words.noPrice;
  const least = others.reduce((low, price) => (price < low ? price : low), first);
  const shown = formatDong(least, locale);
  return prices.every((price) => price === least) ? shown : fillWords(words.priceFrom, { price: shown });
}
