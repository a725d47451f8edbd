"use client";

import { useRef, useState } from "react";
import { withQuantity } from "@/lib/basket/arithmetic";
import type { BasketLine, BasketView } from "@/lib/basket/basket-view";
import { sendToBasket, type BasketRequest } from "@/lib/basket/send";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";

const settleMs = 350;

type Start = {
  readonly initial: BasketView;
  readonly refusal: string | null;
  readonly locale: Locale;
  readonly failed: string;
};

/**
 * The basket as the shopper sees it, ahead of the server: a change shows at once, several quick taps become one request,
 * requests go one after another, and a refusal puts back what the server last said.
 */
export function useBasket({ initial, refusal, locale, failed }: Start) {
  const [shown, setShown] = useState(initial);
  const [sentence, setSentence] = useState(refusal);
  const [removed, setRemoved] = useState<BasketLine | null>(null);
  const confirmed = useRef(initial);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const timers = useRef(new Map<string, number>());
  const waiting = useRef(0);

  function send(path: string, request: BasketRequest): void {
    waiting.current += 1;
    queue.current = queue.current.then(async () => {
      const answer = await sendToBasket(path, request);
      waiting.current -= 1;
      if (answer.ok) confirmed.current = answer.basket;
      else setSentence(answer.sentence || failed);
      if (waiting.current === 0 && timers.current.size === 0) setShown(confirmed.current);
    });
  }

  function change(line: BasketLine, quantity: number): void {
    setSentence(null);
    setRemoved(null);
    setShown((basket) => withQuantity(basket, line.id, quantity));
    window.clearTimeout(timers.current.get(line.id));
    const timer = window.setTimeout(() => {
      timers.current.delete(line.id);
      send(paths.api.cartLine(line.id), { locale, quantity });
    }, settleMs);
    timers.current.set(line.id, timer);
  }

  function remove(line: BasketLine): void {
    window.clearTimeout(timers.current.get(line.id));
    timers.current.delete(line.id);
    setSentence(null);
    setRemoved(line);
    setShown((basket) => withQuantity(basket, line.id, 0));
    send(paths.api.cartLine(line.id), { locale, quantity: 0 });
  }

  function undo(): void {
    if (!removed) return;
    send(paths.api.cartLines, { locale, variantId: removed.variantId, quantity: removed.quantity });
    setRemoved(null);
  }

  return { basket: shown, sentence, removed, change, remove, undo };
}
