import type { CartAsked } from "../../../../../catalogue/read-cart-groups";
import { communeDestination, provinceDestination } from "../../../../../shipping/destination";

/**
 * What a page knows before the cart does: a commune, else a province, and the ways as "cooperative:pick_up" with commas
 * between. What is not given, and what is no place, is left to the cart.
 */
export function readAsked(query: Readonly<Record<string, unknown>>): CartAsked {
  const text = (name: string) => (typeof query[name] === "string" ? query[name] : "");
  const destination = communeDestination(text("commune")) ?? provinceDestination(text("province"));
  const ways = text("ways")
    .split(",")
    .flatMap((it) => (it.endsWith(":pick_up") ? [{ cooperativeId: it.slice(0, -8), way: "pick_up" as const }] : []));
  return { ...(destination ? { destination } : {}), ...("ways" in query ? { ways } : {}) };
}
