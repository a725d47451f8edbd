import type { CooperativeSort } from "@cho-phien/contract";

/** Orders of the list; the first is the alphabet's. */
export const SORTS = [
  "name",
  "confirmed",
  "growth",
  "confirm_rate",
  "outstanding",
  "last_sale",
] as const satisfies readonly CooperativeSort[];

export function sortOf(text: string | undefined): CooperativeSort {
  return SORTS.find((it) => it === text) ?? "name";
}
