"use client";

import type { PhotoView } from "@cho-phien/contract";
import type { ReactNode } from "react";
import { Photo } from "@/components/photo";
import { fillWords } from "@/lib/fill-words";
import { formatDong } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { plainNumber, type FormFields } from "./fields";
import type { FormWords } from "./words";

type Props = {
  readonly fields: FormFields;
  readonly photo: PhotoView | null;
  readonly locale: Locale;
  readonly words: FormWords;
};

/** The goods as a shopper will meet them: photo, name, price, sizes, story. */
export function Preview({ fields, photo, locale, words }: Props): ReactNode {
  const whole = (typed: string) => (/^\d{1,12}$/.test(plainNumber(typed)) ? plainNumber(typed) : null);
  return (
    <details className="card p-3 md:sticky md:top-4" open>
      <summary className="flex min-h-tap items-center justify-between gap-2 font-semibold">
        {words.preview}
        <span aria-hidden="true">▾</span>
      </summary>
      <div className="mx-auto max-w-72 overflow-hidden rounded-card border border-line">
        <Photo photo={photo} sizes="18rem" alt="" />
        <div className="grid gap-1 p-3">
          <p>{fields.name || <span className="text-quiet">{words.previewEmpty}</span>}</p>
          <ul className="grid gap-0.5">
            {fields.sizes.map(({ row, title, price, stock }) => {
              const priceDong = whole(price);
              const count = whole(stock);
              return (
                <li key={row} className="flex flex-wrap items-baseline justify-between gap-x-2">
                  <span className="number font-semibold text-madder-deep">
                    {priceDong ? formatDong(priceDong, locale) : "—"}
                  </span>
                  <span className="text-sm text-quiet">
                    {[title, count === null ? "" : count === "0" ? words.soldOut : fillWords(words.inStock, { count })]
                      .filter((it) => it !== "")
                      .join(" · ")}
                  </span>
                </li>
              );
            })}
          </ul>
          {fields.story ? <p className="line-clamp-4 text-sm whitespace-pre-line">{fields.story}</p> : null}
        </div>
      </div>
    </details>
  );
}
