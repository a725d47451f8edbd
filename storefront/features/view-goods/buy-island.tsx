"use client";

import { useState, type ReactNode, type SubmitEvent } from "react";
import { Stepper } from "@/components/stepper";
import { sendToBasket } from "@/lib/basket/send";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";

type Variant = {
  readonly id: string;
  readonly title: string;
  readonly price: string;
  readonly available: number;
  readonly stock: string;
};

type Word =
  "choose" | "quantity" | "add" | "buy" | "adding" | "added" | "toBasket" | "soldOut" | "failed" | "fewer" | "more";

type Props = {
  readonly locale: Locale;
  readonly variants: readonly Variant[];
  readonly basketHref: string;
  readonly words: Readonly<Record<Word, string>>;
};

type State = { readonly kind: "idle" | "sending" | "added" } | { readonly kind: "refused"; readonly sentence: string };

/** Works as a plain form; with script it adds without leaving the page. "Buy now" always goes on to checkout. */
export function BuyIsland({ locale, variants, basketHref, words }: Props): ReactNode {
  const firstInStock = variants.find((variant) => variant.available > 0) ?? variants[0];
  const [chosenId, setChosenId] = useState(firstInStock?.id);
  const [quantity, setQuantity] = useState(1);
  const [state, setState] = useState<State>({ kind: "idle" });
  const chosen = variants.find((variant) => variant.id === chosenId);
  const canBuy = chosen !== undefined && chosen.available > 0;

  async function submit(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    const button = event.nativeEvent.submitter;
    if (button?.getAttribute("value") === "checkout" || !chosen) return;
    event.preventDefault();
    if (state.kind === "sending") return;
    setState({ kind: "sending" });
    const sent = await sendToBasket(paths.api.cartLines, { locale, variantId: chosen.id, quantity });
    setState(sent.ok ? { kind: "added" } : { kind: "refused", sentence: sent.sentence || words.failed });
  }

  function choose(id: string): void {
    setChosenId(id);
    setQuantity(1);
    setState({ kind: "idle" });
  }

  return (
    <form method="post" action={paths.api.cartLines} onSubmit={submit} className="grid gap-4">
      <input type="hidden" name="locale" value={locale} />
      <p className="flex flex-wrap items-baseline gap-x-3" aria-live="polite">
        <span className="number text-2xl font-semibold text-madder-deep">{chosen?.price}</span>
        <span className="text-sm text-quiet">{chosen?.stock}</span>
      </p>
      <VariantChoice variants={variants} chosenId={chosenId} name={words.choose} onChoose={choose} />
      <Stepper
        name={words.quantity}
        value={quantity}
        most={Math.max(1, chosen?.available ?? 1)}
        words={{ fewer: words.fewer, more: words.more }}
        onChange={setQuantity}
      />
      <div className="buy-bar">
        <div role="status" className="w-full empty:hidden">
          {state.kind === "added" ? (
            <p className="rounded-card bg-tea-soft px-4 py-2 text-tea">
              {words.added}{" "}
              <a
                href={basketHref}
                className="inline-flex min-h-tap items-center font-semibold underline underline-offset-4"
              >
                {words.toBasket}
              </a>
            </p>
          ) : null}
          {state.kind === "refused" ? (
            <p className="rounded-card bg-madder-soft px-4 py-3 text-madder-deep">{state.sentence}</p>
          ) : null}
        </div>
        {canBuy ? (
          <>
            <button
              type="submit"
              name="then"
              value="basket"
              className="button grow"
              aria-disabled={state.kind === "sending"}
            >
              {state.kind === "sending" ? words.adding : words.add}
            </button>
            <button type="submit" name="then" value="checkout" className="button button-main grow">
              {words.buy}
            </button>
          </>
        ) : (
          <button type="button" disabled className="button grow">
            {words.soldOut}
          </button>
        )}
      </div>
    </form>
  );
}

type ChoiceProps = {
  readonly variants: readonly Variant[];
  readonly chosenId: string | undefined;
  readonly name: string;
  readonly onChoose: (id: string) => void;
};

/** Radio buttons that look like buttons; one variant alone needs no choice. */
function VariantChoice({ variants, chosenId, name, onChoose }: ChoiceProps): ReactNode {
  const only = variants.length === 1 ? variants[0] : undefined;
  if (only) return <input type="hidden" name="variantId" value={only.id} />;
  return (
    <fieldset>
      <legend className="mb-1.5 text-sm font-semibold">{name}</legend>
      <div className="flex flex-wrap gap-2">
        {variants.map((variant) => (
          <label key={variant.id} className="variant">
            <input
              type="radio"
              name="variantId"
              value={variant.id}
              checked={variant.id === chosenId}
              onChange={() => onChoose(variant.id)}
              className="sr-only"
            />
            <span>{variant.title}</span>
            <span className="number text-xs">{variant.available === 0 ? variant.stock : variant.price}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
