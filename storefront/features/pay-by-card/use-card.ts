"use client";

import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { loadCardScript, type CardScript } from "./stripe-js";

type Elements = ReturnType<CardScript["elements"]>;
type Asked = { readonly publishableKey: string; readonly clientSecret: string; readonly locale: string };

export type Card = {
  readonly state: "loading" | "ready" | "not_loaded";
  readonly place: RefObject<HTMLDivElement | null>;
  readonly confirm: () => ReturnType<CardScript["confirmPayment"]>;
  readonly loadAgain: () => void;
};

/** The card company's own fields in a place of the page: card numbers are typed there and never reach the market. */
export function useCard({ publishableKey, clientSecret, locale }: Asked): Card {
  const place = useRef<HTMLDivElement>(null);
  const held = useRef<{ readonly script: CardScript; readonly elements: Elements } | null>(null);
  const [state, setState] = useState<Card["state"]>("loading");
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isGone = false;
    let leave = (): void => undefined;
    void loadCardScript(publishableKey).then((script) => {
      if (isGone || !place.current) return;
      if (!script) return setState("not_loaded");
      const elements = script.elements({ clientSecret, locale });
      const element = elements.create("payment");
      element.mount(place.current);
      leave = () => element.unmount();
      held.current = { script, elements };
      setState("ready");
    });
    return () => {
      isGone = true;
      leave();
    };
  }, [publishableKey, clientSecret, locale, attempt]);

  const confirm = useCallback<Card["confirm"]>(async () => {
    if (!held.current) return { error: { type: "not_loaded" } };
    const { script, elements } = held.current;
    return script.confirmPayment({
      elements,
      redirect: "if_required",
      confirmParams: { return_url: window.location.href },
    });
  }, []);
  const loadAgain = useCallback(() => {
    setState("loading");
    setAttempt((count) => count + 1);
  }, []);
  return { state, place, confirm, loadAgain };
}
