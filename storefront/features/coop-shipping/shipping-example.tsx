"use client";

import type { ShippingTableView } from "@cho-phien/contract";
import { dongToWire, ZERO_DONG } from "@cho-phien/money";
import { priceParcel, tableFromWire } from "@cho-phien/shipping";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { fillWords } from "@/lib/fill-words";
import { formatDong } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { kgText, readKg, readTable } from "./table-fields";

type Props = {
  readonly table: ShippingTableView;
  readonly originProvince: string;
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  readonly locale: Locale;
  readonly words: Readonly<Record<"title" | "kg" | "to" | "is" | "bad", string>>;
};

const HA_NOI = "01";
const EXAMPLE_GRAMS = 1200;

/** "Gói 1,2 kg về Hà Nội: 32.000 ₫", from what stands in the form now; no question to the server. */
export function ShippingExample({ table, originProvince, provinces, locale, words }: Props): ReactNode {
  const box = useRef<HTMLElement>(null);
  const [kg, setKg] = useState(kgText(EXAMPLE_GRAMS, locale));
  const [place, setPlace] = useState(HA_NOI);
  const [shown, setShown] = useState(table);

  useEffect(() => {
    const form = box.current?.closest("form");
    if (!form) return;
    const look = () => {
      const read = readTable(table, new FormData(form));
      if (read.ok) setShown(read.table);
    };
    form.addEventListener("input", look);
    // A kept draft comes back without a word, right after this.
    const later = window.setTimeout(look);
    return () => {
      window.clearTimeout(later);
      form.removeEventListener("input", look);
    };
  }, [table]);

  const amount = exampleDong({ shown, originProvince, place, grams: readKg(kg) });
  const name = provinces.find(({ code }) => code === place)?.name ?? "";
  return (
    <section ref={box} aria-labelledby="vi-du" className="card grid gap-3 bg-ink-soft p-4">
      <h2 id="vi-du" className="text-base">
        {words.title}
      </h2>
      <div className="grid grid-cols-2 gap-3">
        <label className="grid gap-1 text-sm font-semibold">
          {words.kg}
          <input
            inputMode="decimal"
            value={kg}
            maxLength={8}
            onChange={(event) => setKg(event.target.value)}
            className="field font-normal"
          />
        </label>
        <label className="grid gap-1 text-sm font-semibold">
          {words.to}
          <select value={place} onChange={(event) => setPlace(event.target.value)} className="field font-normal">
            {provinces.map((it) => (
              <option key={it.code} value={it.code}>
                {it.name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status" className="font-semibold">
        {amount === null ? words.bad : fillWords(words.is, { kg, place: name, amount: formatDong(amount, locale) })}
      </p>
    </section>
  );
}

type Asked = {
  readonly shown: ShippingTableView;
  readonly originProvince: string;
  readonly place: string;
  readonly grams: number | null;
};

function exampleDong({ shown, originProvince, place, grams }: Asked): string | null {
  if (grams === null) return null;
  // Without free-from: the example is of the price, whatever the goods cost.
  const table = { ...tableFromWire(shown), freeFromDong: null };
  const destination = { provinceCode: place, isRemote: false };
  const asked = { table, originProvince, destination, weightGrams: grams, goodsDong: ZERO_DONG } as const;
  const price = priceParcel({ ...asked, way: "delivery" });
  return "refused" in price ? null : dongToWire(price.amountDong);
}
