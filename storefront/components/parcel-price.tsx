import type { DongString, ParcelView } from "@cho-phien/contract";
import type { ReactNode } from "react";
import { fillWords } from "@/lib/fill-words";
import { formatDong } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";

export type ParcelWords = Readonly<Record<"shipping" | "from" | "free" | "days" | "toFree" | "fetch", string>>;

type Props = {
  readonly parcel: ParcelView;
  readonly shippingDong: DongString;
  readonly locale: Locale;
  readonly words: ParcelWords;
};

/** "từ 32.000 ₫" while the place is not known; a parcel that costs nothing says so in a word. */
export function parcelAmount({ parcel, shippingDong, locale, words }: Props): string {
  if (shippingDong === "0" && parcel.isExact) return words.free;
  const amount = formatDong(shippingDong, locale);
  return parcel.isExact ? amount : fillWords(words.from, { amount });
}

/** One cooperative's shipping: what it costs, how long it takes, and what is missing until it is free. */
export function ParcelPrice(props: Props): ReactNode {
  const { parcel, locale, words } = props;
  return (
    <>
      <p className="flex justify-between gap-3">
        <span>
          {words.shipping}
          {parcel.days ? <span className="text-quiet"> · {fillWords(words.days, parcel.days)}</span> : null}
        </span>
        <span className="number">{parcelAmount(props)}</span>
      </p>
      {parcel.way === "pick_up" && parcel.pickUpPlace ? (
        <p className="mt-1 text-quiet">{fillWords(words.fetch, { place: parcel.pickUpPlace })}</p>
      ) : null}
      {parcel.toFreeDong ? (
        <p className="mt-1 text-tea">{fillWords(words.toFree, { amount: formatDong(parcel.toFreeDong, locale) })}</p>
      ) : null}
    </>
  );
}
