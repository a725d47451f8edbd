"use client";

import type { ReactNode } from "react";
import { parcelAmount, type ParcelWords } from "@/components/parcel-price";
import type { BasketGroup } from "@/lib/basket/basket-view";
import { wayField } from "@/lib/basket/ways";
import { fillWords } from "@/lib/fill-words";
import type { Locale } from "@/lib/i18n/locales";
import { useShippingPrices } from "./shipping-prices";

export type ShippingWords = ParcelWords &
  Readonly<Record<"title" | "deliver" | "pickUp" | "placeFirst" | "asking" | "failed", string>>;

type Props = { readonly locale: Locale; readonly words: ShippingWords };

/** How each cooperative's goods reach the shopper, and for how much; a choice only where one is offered. */
export function ShippingChoice({ locale, words }: Props): ReactNode {
  const { basket, state, hasPlace } = useShippingPrices();
  const note = state === "known" ? (hasPlace ? null : words.placeFirst) : words[state];
  return (
    <section aria-labelledby="gui-hang" className="grid gap-3">
      <h2 id="gui-hang" className="text-lg">
        {words.title}
      </h2>
      <p role="status" className="text-sm text-quiet empty:hidden">
        {note}
      </p>
      {basket.groups.map((group) => (
        <GroupChoice key={group.cooperative.id} group={group} locale={locale} words={words} />
      ))}
    </section>
  );
}

function GroupChoice({ group, locale, words }: Props & { readonly group: BasketGroup }): ReactNode {
  const { cooperative, parcel, shippingDong } = group;
  const { chooseWay } = useShippingPrices();
  const price = parcelAmount({ parcel, shippingDong, locale, words });
  const days = parcel.days ? fillWords(words.days, parcel.days) : null;
  if (parcel.pickUpPlace === null) {
    return (
      <p className="card flex flex-wrap justify-between gap-x-3 p-3">
        <span>
          {cooperative.name}
          <span className="block text-sm text-quiet">{[words.deliver, days].filter(Boolean).join(" · ")}</span>
        </span>
        <span className="number">{price}</span>
      </p>
    );
  }
  const options = [
    { way: "delivery", label: words.deliver, hint: days },
    { way: "pick_up", label: words.pickUp, hint: parcel.pickUpPlace },
  ] as const;
  return (
    <fieldset className="card grid gap-1 p-3">
      <legend className="float-left mb-1 flex w-full justify-between gap-3">
        <span>{cooperative.name}</span>
        <span className="number">{price}</span>
      </legend>
      {options.map(({ way, label, hint }) => (
        <label key={way} className="flex min-h-tap items-center gap-3 has-checked:font-semibold">
          <input
            type="radio"
            name={wayField(cooperative.id)}
            value={way}
            defaultChecked={parcel.way === way}
            onChange={() => chooseWay(cooperative.id, way)}
            className="size-5 shrink-0 accent-ink"
          />
          <span>
            {label}
            {hint ? <span className="block text-sm font-normal text-quiet">{hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
