"use client";

import type { CoopGoodsVariant } from "@cho-phien/contract";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { postForm } from "@/lib/doors/post-form";
import { fillWords } from "@/lib/fill-words";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import type { ListWords } from "./words";

type Props = {
  readonly goodsId: string;
  readonly goodsName: string;
  readonly variant: CoopGoodsVariant;
  readonly lowStockAt: number;
  readonly locale: Locale;
  readonly words: ListWords;
};

const most = 99_999;
/** Taps in a row are one count. */
const pauseMs = 600;
const side = "flex size-tap shrink-0 items-center justify-center text-xl text-ink disabled:text-field";

/**
 * How many pieces of a size are left to sell: shown at once, stored after a pause, put back when it was refused. It sends
 * what is left and what she saw promised, so that an order placed meanwhile takes its piece from the count.
 */
export function StockStepper({ goodsId, goodsName, variant, lowStockAt, locale, words }: Props): ReactNode {
  const id = useId();
  const { left, said, isWrong, setLeft } = useStock({ goodsId, variant, locale, words });
  const size = variant.title;
  const of = `${goodsName}, ${size}`;
  const shown = left ?? 0;
  return (
    <div className="grid gap-1">
      <div className="flex items-center justify-between gap-3">
        <label htmlFor={id} className="min-w-0 text-sm">
          <span className="sr-only">{fillWords(words.stockOf, { size: of })}</span>
          <span aria-hidden="true">{size}</span>
        </label>
        <div className="inline-flex shrink-0 items-center rounded-lg border border-field bg-card">
          <button
            type="button"
            className={side}
            aria-label={`${words.fewer}: ${of}`}
            disabled={shown <= 0}
            onClick={() => setLeft(shown - 1)}
          >
            −
          </button>
          <input
            id={id}
            inputMode="numeric"
            autoComplete="off"
            value={left ?? ""}
            placeholder="–"
            onChange={(event) => {
              const digits = event.target.value.replace(/\D/g, "").slice(0, 5);
              if (digits !== "") setLeft(Number(digits));
            }}
            className="number h-tap w-14 bg-transparent text-center"
          />
          <button
            type="button"
            className={side}
            aria-label={`${words.more}: ${of}`}
            disabled={shown >= most}
            onClick={() => setLeft(shown + 1)}
          >
            +
          </button>
        </div>
      </div>
      <p className="flex flex-wrap gap-x-3 text-xs text-quiet empty:hidden">
        <StockState left={left} lowStockAt={lowStockAt} words={words} />
        {variant.reserved > 0 ? <span>{fillWords(words.promised, { count: variant.reserved })}</span> : null}
      </p>
      <p role="status" className={`text-xs empty:hidden ${isWrong ? "text-madder-deep" : "text-quiet"}`}>
        {said}
      </p>
    </div>
  );
}

type StateProps = { readonly left: number | null; readonly lowStockAt: number; readonly words: ListWords };

function StockState({ left, lowStockAt, words }: StateProps): ReactNode {
  if (left === null) return <span>{words.uncounted}</span>;
  if (left === 0) return <span className="font-semibold text-madder-deep">{words.none}</span>;
  if (left > lowStockAt) return null;
  return <span className="font-semibold text-turmeric-deep">{fillWords(words.low, { count: left })}</span>;
}

type StockUse = Pick<Props, "goodsId" | "variant" | "locale" | "words">;

function useStock({ goodsId, variant, locale, words }: StockUse) {
  const stored = variant.stock === null ? null : Math.max(0, variant.stock - variant.reserved);
  const [left, setShown] = useState(stored);
  const [told, setTold] = useState({ said: "", isWrong: false });
  const saved = useRef(stored);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const send = async (value: number) => {
    setTold({ said: words.saving, isWrong: false });
    const fields = new FormData();
    fields.set("locale", locale);
    fields.set("variantId", variant.id);
    fields.set("stock", String(value + variant.reserved));
    const answer = await postForm(paths.api.coop.goodsAct(goodsId, "stock"), fields, words);
    if (answer.goTo) return window.location.assign(answer.goTo);
    if (answer.isDone) saved.current = value;
    else setShown(saved.current);
    setTold({ said: answer.text, isWrong: !answer.isDone });
  };
  const setLeft = (value: number) => {
    setShown(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void send(value), pauseMs);
  };
  return { left, ...told, setLeft };
}
