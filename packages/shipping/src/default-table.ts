import { dong, type Dong } from "@cho-phien/money";
import type { Zone } from "./regions";
import type { ShippingTable } from "./table";

/** `validFrom` yyyy-mm-dd, in Vietnam. */
export type DatedTable = { readonly validFrom: string; readonly table: ShippingTable };

function prices(...thousands: readonly [number, number, number, number]): Readonly<Record<Zone, Dong>> {
  const [same_province, same_region, next_region, across] = thousands;
  const of = (thousand: number) => dong(BigInt(Math.round(thousand * 1000)));
  return {
    same_province: of(same_province),
    same_region: of(same_region),
    next_region: of(next_region),
    across: of(across),
  };
}

/**
 * What the market asks where a cooperative has set nothing. Our own prices: no carrier's list for the 34 provinces was
 * found (research: delivery, "prices: unknown"). A new list is a new row with its day; no row is ever changed.
 */
const DEFAULT_TABLES: readonly [DatedTable, ...DatedTable[]] = [
  {
    validFrom: "2026-01-01",
    table: {
      bands: [
        { upToGrams: 500, pricesDong: prices(18, 24, 28, 32) },
        { upToGrams: 1000, pricesDong: prices(20, 27, 32, 37) },
        { upToGrams: 2000, pricesDong: prices(24, 32, 38, 45) },
        { upToGrams: 5000, pricesDong: prices(35, 48, 58, 68) },
        { upToGrams: 10_000, pricesDong: prices(55, 78, 95, 112) },
      ],
      furtherKgDong: prices(4, 6, 7.5, 9),
      remoteDong: dong(12_000n),
      freeFromDong: null,
      pickUpPlace: null,
      carriers: ["vnpost", "viettel_post"],
    },
  },
];

/** The market's prices on a day (yyyy-mm-dd); before the first row, the first row's. */
export function defaultTableOn(day: string): ShippingTable {
  return (DEFAULT_TABLES.findLast(({ validFrom }) => validFrom <= day) ?? DEFAULT_TABLES[0]).table;
}
