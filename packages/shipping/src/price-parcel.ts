import { add, dong, smaller, subtract, type Dong, ZERO_DONG } from "@cho-phien/money";
import { type Zone, zoneOf, ZONES } from "./regions";
import type { ShippingTable } from "./table";
import type { Way } from "./way";

/** Where a parcel goes, as far as it is known: the commune (`isRemote` says what kind), the province alone, or nothing yet. */
export type Destination = { readonly provinceCode: string; readonly isRemote: boolean | null } | null;

export type Asked = {
  readonly table: ShippingTable;
  readonly originProvince: string;
  readonly destination: Destination;
  readonly weightGrams: number;
  /** What its goods cost, for free-from. */
  readonly goodsDong: Dong;
  readonly way: Way;
};

export type Estimate = {
  readonly amountDong: Dong;
  /** True when nothing more can change it: the commune is known, or it costs nothing wherever it goes. */
  readonly isExact: boolean;
  /** Days on the way once it is handed over, fewest and most; null where she fetches it herself. */
  readonly days: { readonly fewest: number; readonly most: number } | null;
  /** How much more of goods makes it free; null when it is, or never is. */
  readonly toFreeDong: Dong | null;
};

export type ParcelRefusal =
  | { readonly refused: "weight_not_whole"; readonly weightGrams: number }
  | { readonly refused: "unknown_province"; readonly provinceCode: string }
  | { readonly refused: "no_pick_up" };

/** Days on the way by zone; our own table, from what shoppers are told today. */
const DAYS: Readonly<Record<Zone, readonly [fewest: number, most: number]>> = {
  same_province: [1, 2],
  same_region: [2, 3],
  next_region: [3, 4],
  across: [3, 5],
};
const REMOTE_DAYS = 2;

/**
 * What one cooperative's parcel costs, in whole đồng. While the place is not known it is the least it can be: the
 * cheapest zone, no surcharge. Never falls as weight rises.
 */
export function priceParcel(asked: Asked): Estimate | ParcelRefusal {
  const { table, originProvince, destination, weightGrams, goodsDong, way } = asked;
  if (!Number.isSafeInteger(weightGrams) || weightGrams < 0) return { refused: "weight_not_whole", weightGrams };
  if (way === "pick_up") {
    if (table.pickUpPlace === null) return { refused: "no_pick_up" };
    return { amountDong: ZERO_DONG, isExact: true, days: null, toFreeDong: null };
  }
  const zones = zonesTo(originProvince, destination);
  if (zones === null) return { refused: "unknown_province", provinceCode: destination?.provinceCode ?? originProvince };
  const isRemote = destination?.isRemote ?? null;
  const days = daysOn(zones, isRemote);
  const { freeFromDong } = table;
  if (freeFromDong !== null && goodsDong >= freeFromDong) {
    return { amountDong: ZERO_DONG, isExact: true, days, toFreeDong: null };
  }
  const carried = zones.map((zone) => carriedDong(table, zone, weightGrams)).reduce(smaller);
  return {
    amountDong: isRemote === true ? add(carried, table.remoteDong) : carried,
    isExact: isRemote !== null,
    days,
    toFreeDong: freeFromDong === null ? null : subtract(freeFromDong, goodsDong),
  };
}

type SomeZones = readonly [Zone, ...Zone[]];

/** The one zone it crosses, or all it may cross; null for a province that is none. */
function zonesTo(originProvince: string, destination: Destination): SomeZones | null {
  const zone = zoneOf(originProvince, destination?.provinceCode ?? originProvince);
  if (zone === null) return null;
  return destination === null ? ZONES : [zone];
}

function carriedDong({ bands, furtherKgDong }: ShippingTable, zone: Zone, weightGrams: number): Dong {
  const band = bands.find((it) => weightGrams <= it.upToGrams);
  if (band) return band.pricesDong[zone];
  const last = bands.at(-1);
  const above = BigInt(Math.ceil((weightGrams - (last?.upToGrams ?? 0)) / 1000));
  return add(last?.pricesDong[zone] ?? ZERO_DONG, dong(furtherKgDong[zone] * above));
}

function daysOn(zones: SomeZones, isRemote: boolean | null) {
  // Not yet known to be remote: it may be.
  const late = isRemote === false ? 0 : REMOTE_DAYS;
  const early = isRemote === true ? REMOTE_DAYS : 0;
  return {
    fewest: Math.min(...zones.map((zone) => DAYS[zone][0])) + early,
    most: Math.max(...zones.map((zone) => DAYS[zone][1])) + late,
  };
}
