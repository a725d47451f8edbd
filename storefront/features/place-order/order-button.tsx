"use client";

import type { ReactNode } from "react";
import { fillWords } from "@/lib/fill-words";
import { formatDong } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { useShippingPrices } from "./shipping-prices";

type Props = {
  readonly isSending: boolean;
  readonly locale: Locale;
  readonly words: Readonly<Record<"order" | "sending" | "from", string>>;
};

/** The sum stands on the button and goes with the order: nobody pays another than she saw. */
export function OrderButton({ isSending, locale, words }: Props): ReactNode {
  const { basket } = useShippingPrices();
  const amount = formatDong(basket.totalDong, locale);
  const isOpen = basket.groups.some(({ parcel }) => !parcel.isExact);
  const total = isOpen ? fillWords(words.from, { amount }) : amount;
  return (
    <>
      <input type="hidden" name="seenTotal" value={basket.totalDong} />
      <button type="submit" className="button button-main min-h-12 w-full text-lg" aria-disabled={isSending}>
        {isSending ? words.sending : fillWords(words.order, { total })}
      </button>
    </>
  );
}
