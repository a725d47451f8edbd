"use client";

import type { ProvinceShipping } from "@cho-phien/contract";
import { useState, useSyncExternalStore, type ReactNode } from "react";
import { ShipTo, type ShipToWords } from "@/components/ship-to";
import { fillWords } from "@/lib/fill-words";
import { formatDong } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";

type Props = {
  readonly shipping: readonly ProvinceShipping[];
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly back: string;
  readonly locale: Locale;
  readonly words: ShipToWords & Readonly<Record<"unknown" | "one" | "remote" | "free" | "from" | "days", string>>;
};

function neverChanges(): () => void {
  return () => {};
}

function rememberedProvince(): string {
  return /(?:^|; )ship_to=(\d{2})(?:;|$)/.exec(document.cookie)?.[1] ?? "";
}

/** The price to the remembered province; the least of all, and said to be so, until there is one. */
export function ShippingIsland({ shipping, provinces, back, locale, words }: Props): ReactNode {
  const remembered = useSyncExternalStore(neverChanges, rememberedProvince, () => "");
  const [chosen, setChosen] = useState<string | null>(null);
  const code = chosen ?? remembered;
  const own = shipping.find((it) => it.provinceCodes.includes(code));
  const shown = own ?? shipping[0];
  if (!shown) return null;
  const price = shown.amountDong === "0" ? words.free : formatDong(shown.amountDong, locale);
  const days = fillWords(words.days, own ? own.days : spanOf(shipping));
  const amount = own || shown.amountDong === "0" ? price : fillWords(words.from, { amount: price });
  return (
    <>
      <ShipTo provinces={provinces} chosen={code} back={back} words={words} onChoose={setChosen} />
      <p role="status">
        {fillWords(words.one, { amount, days })}{" "}
        <span className="text-sm text-quiet">
          {own
            ? own.remoteDong === "0"
              ? null
              : fillWords(words.remote, { amount: formatDong(own.remoteDong, locale) })
            : words.unknown}
        </span>
      </p>
    </>
  );
}

function spanOf(shipping: readonly ProvinceShipping[]): { readonly fewest: number; readonly most: number } {
  return {
    fewest: Math.min(...shipping.map((it) => it.days.fewest)),
    most: Math.max(...shipping.map((it) => it.days.most)),
  };
}
