"use client";

import type { ChosenWay, ParcelWay } from "@cho-phien/contract";
import { createContext, useContext, useRef, useState, type ReactNode } from "react";
import type { BasketView } from "@/lib/basket/basket-view";
import { waysText } from "@/lib/basket/ways";
import { paths } from "@/lib/paths";

type Prices = {
  readonly basket: BasketView;
  readonly state: "known" | "asking" | "failed";
  readonly hasPlace: boolean;
  /** Asks anew after a refusal: prices may have moved. */
  readonly again: () => void;
  readonly chooseCommune: (code: string) => void;
  readonly chooseWay: (cooperativeId: string, way: ParcelWay) => void;
};

const Context = createContext<Prices | null>(null);

type Props = { readonly first: BasketView; readonly commune: string; readonly children: ReactNode };

/** What the basket costs to where it goes, as far as the form knows; the server's answers, the last one asked for. */
export function ShippingPrices({ first, commune, children }: Props): ReactNode {
  const [basket, setBasket] = useState(first);
  const [state, setState] = useState<Prices["state"]>("known");
  const [place, setPlace] = useState(commune);
  const ways = useRef<ReadonlyMap<string, ParcelWay>>(new Map());
  const asked = useRef(0);

  async function ask(code: string): Promise<void> {
    asked.current += 1;
    const turn = asked.current;
    setState("asking");
    const chosen: ChosenWay[] = [...ways.current].map(([cooperativeId, way]) => ({ cooperativeId, way }));
    const answer = await readPrices(code, chosen);
    if (turn !== asked.current) return;
    if (answer) setBasket(answer);
    setState(answer ? "known" : "failed");
  }

  function again(): void {
    if (place !== "") void ask(place);
  }

  function chooseCommune(code: string): void {
    setPlace(code);
    void ask(code);
  }

  function chooseWay(cooperativeId: string, way: ParcelWay): void {
    ways.current = new Map([...ways.current, [cooperativeId, way]]);
    void ask(place);
  }

  return (
    <Context.Provider value={{ basket, state, hasPlace: place !== "", again, chooseCommune, chooseWay }}>
      {children}
    </Context.Provider>
  );
}

/** For what stands inside ShippingPrices. */
export function useShippingPrices(): Prices {
  const prices = useContext(Context);
  // Only a page of ours composes these, so it never happens to a shopper.
  if (!prices) throw new Error("Shipping prices are asked for outside of ShippingPrices");
  return prices;
}

async function readPrices(commune: string, ways: readonly ChosenWay[]): Promise<BasketView | null> {
  try {
    const response = await fetch(paths.api.shippingPrices(commune, waysText(ways)), {
      signal: AbortSignal.timeout(15_000),
    });
    // Our own handler answers BasketView, or null with an error's status.
    const answer: BasketView | null = response.ok ? await response.json() : null;
    return answer;
  } catch {
    return null;
  }
}
