type Region = "north" | "central" | "south";

/** How far a parcel goes; the columns of every price table, nearest first. */
export const ZONES = ["same_province", "same_region", "next_region", "across"] as const;
export type Zone = (typeof ZONES)[number];

/**
 * The 34 provinces since 1 July 2025 by the three regions parcels are priced by. Our own table: carriers publish none for
 * the new provinces (research: delivery). A highland province is one whose rural communes (xã) carriers reach late.
 */
const REGION_OF: Readonly<Record<string, Region | readonly [Region, "highland"]>> = {
  "01": "north",
  "04": ["north", "highland"],
  "08": ["north", "highland"],
  "11": ["north", "highland"],
  "12": ["north", "highland"],
  "14": ["north", "highland"],
  "15": ["north", "highland"],
  "19": ["north", "highland"],
  "20": ["north", "highland"],
  "22": "north",
  "24": "north",
  "25": "north",
  "31": "north",
  "33": "north",
  "37": "north",
  "38": "central",
  "40": "central",
  "42": "central",
  "44": "central",
  "46": "central",
  "48": "central",
  "51": "central",
  "52": ["central", "highland"],
  "56": "central",
  "66": ["central", "highland"],
  "68": ["central", "highland"],
  "75": "south",
  "79": "south",
  "80": "south",
  "82": "south",
  "86": "south",
  "91": "south",
  "92": "south",
  "96": "south",
};

function regionOf(provinceCode: string): Region | null {
  const row = REGION_OF[provinceCode];
  if (row === undefined) return null;
  return typeof row === "string" ? row : row[0];
}

/** The zone between two provinces by their codes, or null for a code that is none of the 34. */
export function zoneOf(originProvince: string, destinationProvince: string): Zone | null {
  const origin = regionOf(originProvince);
  const destination = regionOf(destinationProvince);
  if (origin === null || destination === null) return null;
  if (originProvince === destinationProvince) return "same_province";
  if (origin === destination) return "same_region";
  return origin === "central" || destination === "central" ? "next_region" : "across";
}

type Place = { readonly provinceCode: string; readonly communeType: "phuong" | "xa" | "dac_khu" };

/** Remote: an island (every đặc khu is one), or a rural commune of a highland province. */
export function isRemote({ provinceCode, communeType }: Place): boolean {
  if (communeType === "dac_khu") return true;
  return communeType === "xa" && Array.isArray(REGION_OF[provinceCode]);
}
