import type { ChosenWay } from "@cho-phien/contract";
import { type Dong, sum } from "@cho-phien/money";
import { type Destination, type Estimate, priceParcel, type Way, weighParcel } from "@cho-phien/shipping";
import type { MedusaContainer } from "@medusajs/framework/types";
import { refuse } from "../boundary/refusal";
import { readSenders, type Sender } from "./read-senders";

export type CartFacts = {
  readonly lines: readonly { readonly variantId: string; readonly quantity: number; readonly amountDong: Dong }[];
  readonly destination: Destination;
  readonly ways: readonly ChosenWay[];
};

/** What one cooperative's parcel of a cart costs, and how it travels. */
export type Quote = Estimate & {
  readonly cooperativeId: string;
  readonly way: Way;
  readonly weightGrams: number;
  readonly pickUpPlace: string | null;
};

/** The parcels of a cart by the prices in force now, one per cooperative, in the order of their ids. */
export async function quoteCart(container: MedusaContainer, facts: CartFacts): Promise<readonly Quote[]> {
  const senders = await readSenders(
    container,
    facts.lines.map((it) => it.variantId),
  );
  const cooperativeIds = [...new Set(senders.map((it) => it.cooperativeId))].sort();
  return cooperativeIds.map((id) =>
    quoteOne(
      facts,
      senders.filter((it) => it.cooperativeId === id),
    ),
  );
}

function quoteOne({ lines, destination, ways }: CartFacts, senders: readonly Sender[]): Quote {
  const [first] = senders;
  if (!first) throw new Error("A parcel nobody sends");
  const { cooperativeId, table, originProvince } = first;
  const grams = new Map(senders.map((it) => [it.variantId, it.grams]));
  const own = lines.filter((it) => grams.has(it.variantId));
  const weightGrams = weighParcel(
    own.map(({ variantId, quantity }) => ({ grams: grams.get(variantId) ?? null, quantity })),
  );
  const chosen = ways.find((it) => it.cooperativeId === cooperativeId)?.way ?? "delivery";
  // A fair that was called off: it is brought to her instead, and the changed total is shown before she orders.
  const way = table.pickUpPlace === null ? "delivery" : chosen;
  const goodsDong = sum(own.map((it) => it.amountDong));
  const price = priceParcel({ table, originProvince, destination, weightGrams, goodsDong, way });
  if ("refused" in price) throw refuse("shipping_not_priced", { why: price.refused });
  return { ...price, cooperativeId, way, weightGrams, pickUpPlace: table.pickUpPlace };
}

/** What all parcels cost together. */
export function sumOf(quotes: readonly Quote[]): Dong {
  return sum(quotes.map((it) => it.amountDong));
}
