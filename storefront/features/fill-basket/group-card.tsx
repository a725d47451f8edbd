"use client";

import type { ReactNode } from "react";
import { ParcelPrice } from "@/components/parcel-price";
import { Photo } from "@/components/photo";
import { Stepper } from "@/components/stepper";
import type { BasketGroup, BasketLine } from "@/lib/basket/basket-view";
import { formatDong } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { localePath, paths } from "@/lib/paths";
import type { BasketWords } from "./words";

type Acts = {
  readonly locale: Locale;
  readonly words: BasketWords;
  readonly onChange: (line: BasketLine, quantity: number) => void;
  readonly onRemove: (line: BasketLine) => void;
};

const mostPieces = 999;

export function GroupCard({ group, ...acts }: Acts & { readonly group: BasketGroup }): ReactNode {
  const { locale, words } = acts;
  return (
    <section className="card">
      <h2 className="border-b border-line px-4 py-3 text-base">
        <span className="text-sm font-normal text-quiet">{words.from} </span>
        <a
          href={localePath(locale, paths.cooperative(group.cooperative.handle))}
          className="underline-offset-4 hover:underline"
        >
          {group.cooperative.name}
        </a>
      </h2>
      <ul className="divide-y divide-line">
        {group.lines.map((line) => (
          <li key={line.id}>
            <LineRow line={line} {...acts} />
          </li>
        ))}
      </ul>
      <div className="border-t border-line px-4 py-3 text-sm">
        <ParcelPrice parcel={group.parcel} shippingDong={group.shippingDong} locale={locale} words={words.parcel} />
      </div>
    </section>
  );
}

/** Without script: the number is typed and "update" or "remove" posts the form. */
function LineRow({ line, locale, words, onChange, onRemove }: Acts & { readonly line: BasketLine }): ReactNode {
  return (
    <form method="post" action={paths.api.cartLine(line.id)} className="grid grid-cols-[4.5rem_1fr] gap-x-4 p-4">
      <input type="hidden" name="locale" value={locale} />
      <div className="overflow-hidden rounded-lg">
        <Photo photo={line.photo} sizes="4.5rem" alt="" />
      </div>
      <div className="grid gap-2">
        <div className="flex items-start justify-between gap-3">
          <div>
            <a href={localePath(locale, paths.goods(line.goodsHandle))} className="underline-offset-4 hover:underline">
              {line.name}
            </a>
            <p className="text-sm text-quiet">
              {line.variant}
              {line.quantity > 1 ? (
                <span className="block">
                  <span className="number">{formatDong(line.unitPriceDong, locale)}</span> {words.each}
                </span>
              ) : null}
            </p>
          </div>
          <p className="number font-semibold">{formatDong(line.amountDong, locale)}</p>
        </div>
        <div className="flex flex-wrap items-center justify-between gap-2">
          {line.isGone ? (
            <p className="rounded-card bg-madder-soft px-3 py-1 font-semibold text-madder-deep">{words.gone}</p>
          ) : (
            <>
              <Stepper
                name={words.quantity}
                of={line.name}
                value={line.quantity}
                most={mostPieces}
                words={{ fewer: words.fewer, more: words.more }}
                onChange={(quantity) => onChange(line, quantity)}
              />
              <noscript>
                <button className="button">{words.update}</button>
              </noscript>
            </>
          )}
          <button
            type="submit"
            name="quantity"
            value="0"
            aria-label={`${words.remove}: ${line.name}`}
            onClick={(event) => {
              event.preventDefault();
              onRemove(line);
            }}
            className="min-h-tap px-2 text-sm text-quiet underline underline-offset-4 hover:text-madder-deep"
          >
            {words.remove}
          </button>
        </div>
      </div>
    </form>
  );
}
