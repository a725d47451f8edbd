"use client";

import type { ReactNode } from "react";
import type { BasketView } from "@/lib/basket/basket-view";
import { fillWords } from "@/lib/fill-words";
import { formatDong } from "@/lib/format";
import { GroupCard } from "./group-card";
import { useBasket } from "./use-basket";
import type { BasketFrame } from "./words";

type Props = BasketFrame & { readonly initial: BasketView; readonly refusal: string | null };

export function BasketIsland({ initial, refusal, locale, words, hrefs }: Props): ReactNode {
  const { basket, sentence, removed, change, remove, undo } = useBasket({
    initial,
    refusal,
    locale,
    failed: words.failed,
  });
  return (
    <>
      <div role="status" className="mt-3 grid gap-2 empty:hidden">
        {sentence ? <p className="rounded-card bg-madder-soft px-4 py-3 text-madder-deep">{sentence}</p> : null}
        {removed ? (
          <p className="flex flex-wrap items-center justify-between gap-x-3 rounded-card bg-ink-soft py-1 pr-2 pl-4">
            <span>
              {words.removed} “{removed.name}”.
            </span>
            <button
              type="button"
              className="min-h-tap px-3 font-semibold text-ink underline underline-offset-4"
              onClick={undo}
            >
              {words.undo}
            </button>
          </p>
        ) : null}
      </div>
      {basket.groups.length === 0 ? (
        <section className="card mt-4 grid justify-items-center gap-3 px-5 py-10 text-center">
          <h2>{words.empty}</h2>
          <p>{words.emptyHelp}</p>
          <a href={hrefs.goods} className="button button-main">
            {words.toGoods}
          </a>
        </section>
      ) : (
        <div className="mt-4 grid gap-6 lg:grid-cols-[1fr_20rem]">
          <div className="grid content-start gap-4">
            {basket.groups.map((group) => (
              <GroupCard
                key={group.cooperative.handle}
                group={group}
                locale={locale}
                words={words}
                onChange={change}
                onRemove={remove}
              />
            ))}
          </div>
          <Totals basket={basket} locale={locale} words={words} hrefs={hrefs} />
        </div>
      )}
    </>
  );
}

/** A sum is "from" while one of its parcels is. */
function fromIfOpen(basket: BasketView, amountDong: string, { locale, words }: Pick<BasketFrame, "locale" | "words">) {
  const amount = formatDong(amountDong, locale);
  const isOpen = basket.groups.some(({ parcel }) => !parcel.isExact);
  return isOpen ? fillWords(words.parcel.from, { amount }) : amount;
}

function Totals({ basket, locale, words, hrefs }: BasketFrame & { readonly basket: BasketView }): ReactNode {
  const hasGone = basket.groups.some((group) => group.lines.some((line) => line.isGone));
  return (
    <section className="card h-fit p-4 lg:sticky lg:top-4">
      <dl className="grid grid-cols-[1fr_auto] gap-y-2">
        <dt>{words.goods}</dt>
        <dd className="number text-right">{formatDong(basket.goodsDong, locale)}</dd>
        <dt>{words.shipping}</dt>
        <dd className="number text-right">{fromIfOpen(basket, basket.shippingDong, { locale, words })}</dd>
        <dt className="border-t border-line pt-2 font-semibold">{words.total}</dt>
        <dd className="number border-t border-line pt-2 text-right text-lg font-semibold text-madder-deep">
          {fromIfOpen(basket, basket.totalDong, { locale, words })}
        </dd>
      </dl>
      <p className="mt-2 text-xs text-quiet">{words.perCooperative}</p>
      {hasGone ? (
        <p className="mt-4 rounded-card bg-madder-soft p-3 font-semibold text-madder-deep">{words.goneFirst}</p>
      ) : (
        <a href={hrefs.checkout} className="button button-main mt-4 w-full">
          {words.order}
        </a>
      )}
    </section>
  );
}
