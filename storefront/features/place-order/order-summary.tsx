"use client";

import type { ReactNode } from "react";
import { ParcelPrice, type ParcelWords } from "@/components/parcel-price";
import { fillWords } from "@/lib/fill-words";
import { formatDong } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { useShippingPrices } from "./shipping-prices";

type Props = {
  readonly locale: Locale;
  readonly words: ParcelWords & { readonly summary: string; readonly total: string };
};

/** What is ordered, per cooperative with its own parcel and shipping. */
export function OrderSummary({ locale, words }: Props): ReactNode {
  const { basket } = useShippingPrices();
  const total = formatDong(basket.totalDong, locale);
  const isOpen = basket.groups.some(({ parcel }) => !parcel.isExact);
  return (
    <section aria-labelledby="don-gom" className="card h-fit p-4 max-lg:order-first lg:sticky lg:top-4">
      <h2 id="don-gom" className="text-base">
        {words.summary}
      </h2>
      {basket.groups.map((group) => (
        <div key={group.cooperative.handle} className="mt-3 border-t border-line pt-3 text-sm">
          <h3 className="text-sm">{group.cooperative.name}</h3>
          <ul className="mt-1 grid gap-1">
            {group.lines.map((line) => (
              <li key={line.id} className="flex justify-between gap-3">
                <span>
                  {line.quantity} × {line.name}
                  {line.variant ? ` (${line.variant})` : ""}
                </span>
                <span className="number">{formatDong(line.amountDong, locale)}</span>
              </li>
            ))}
            <li>
              <ParcelPrice parcel={group.parcel} shippingDong={group.shippingDong} locale={locale} words={words} />
            </li>
          </ul>
        </div>
      ))}
      <p className="mt-3 flex justify-between gap-3 border-t border-line pt-3 font-semibold">
        <span>{words.total}</span>
        <span className="number text-lg text-madder-deep">
          {isOpen ? fillWords(words.from, { amount: total }) : total}
        </span>
      </p>
    </section>
  );
}
