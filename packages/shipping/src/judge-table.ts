import { dong, type Dong } from "@cho-phien/money";
import { type Zone, ZONES } from "./regions";
import type { ShippingTable } from "./table";

export type TableRefusal =
  | { readonly refused: "price_out_of_bounds"; readonly amountDong: Dong; readonly mostDong: Dong }
  | { readonly refused: "heavier_is_cheaper"; readonly zone: Zone; readonly upToGrams: number }
  | { readonly refused: "bands_not_rising" }
  | { readonly refused: "free_from_too_small"; readonly leastDong: Dong }
  | { readonly refused: "pick_up_place_missing" }
  | { readonly refused: "no_carrier" };

/** No parcel of ten kilograms costs more inside the country; a higher number is a slip of the finger. */
const MOST_DONG = dong(2_000_000n);
const LEAST_FREE_FROM_DONG = dong(10_000n);

/** What is wrong with a table, or null. Whoever stores one asks first; prices rise with weight in all that are stored. */
export function judgeTable(table: ShippingTable): TableRefusal | null {
  const amounts = [...table.bands.map((it) => it.pricesDong), table.furtherKgDong].flatMap((it) =>
    ZONES.map((zone) => it[zone]),
  );
  const wrong = [...amounts, table.remoteDong].find((it) => it < 0n || it > MOST_DONG);
  if (wrong !== undefined) return { refused: "price_out_of_bounds", amountDong: wrong, mostDong: MOST_DONG };
  const bands = judgeBands(table);
  if (bands) return bands;
  if (table.freeFromDong !== null && table.freeFromDong < LEAST_FREE_FROM_DONG) {
    return { refused: "free_from_too_small", leastDong: LEAST_FREE_FROM_DONG };
  }
  if (table.pickUpPlace !== null && table.pickUpPlace.trim() === "") return { refused: "pick_up_place_missing" };
  return table.carriers.length === 0 ? { refused: "no_carrier" } : null;
}

function judgeBands({ bands }: ShippingTable): TableRefusal | null {
  if (bands.length === 0) return { refused: "bands_not_rising" };
  for (const [place, band] of bands.entries()) {
    const lighter = bands[place - 1];
    if (!Number.isSafeInteger(band.upToGrams) || band.upToGrams <= (lighter?.upToGrams ?? 0)) {
      return { refused: "bands_not_rising" };
    }
    const zone = lighter && ZONES.find((it) => band.pricesDong[it] < lighter.pricesDong[it]);
    if (zone) return { refused: "heavier_is_cheaper", zone, upToGrams: band.upToGrams };
  }
  return null;
}
