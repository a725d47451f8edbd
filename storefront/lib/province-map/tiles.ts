/**
 * The 34 provinces of 1 July 2025 as a tile-grid map: every province one tile of the same size, placed so that neighbours stay
 * neighbours and north, south, west and east stay true (the cartographic form of equal tiles; no outline is drawn, so
 * none can be drawn wrongly).
 * Column from the west, row from the north.
 */
export const TILES: Readonly<Record<string, readonly [column: number, row: number]>> = {
  "12": [0, 0],
  "15": [1, 0],
  "08": [2, 0],
  "04": [3, 0],
  "11": [0, 1],
  "14": [1, 1],
  "25": [2, 1],
  "19": [3, 1],
  "20": [4, 1],
  "01": [2, 2],
  "24": [3, 2],
  "22": [4, 2],
  "37": [2, 3],
  "33": [3, 3],
  "31": [4, 3],
  "38": [1, 4],
  "40": [1, 5],
  "42": [2, 5],
  "44": [2, 6],
  "46": [3, 6],
  "48": [3, 7],
  "51": [3, 8],
  "52": [3, 9],
  "66": [3, 10],
  "75": [1, 11],
  "68": [2, 11],
  "56": [3, 11],
  "80": [1, 12],
  "79": [2, 12],
  "91": [0, 13],
  "82": [1, 13],
  "86": [2, 13],
  "96": [0, 14],
  "92": [1, 14],
};

/** The two archipelagos, each a special zone of its province; off the coast where they lie. */
export const ISLANDS = [
  { name: { vi: "Quần đảo Hoàng Sa", en: "Hoàng Sa Islands" }, provinceCode: "48", at: [4.15, 6.55] },
  { name: { vi: "Quần đảo Trường Sa", en: "Trường Sa Islands" }, provinceCode: "56", at: [4.15, 12.3] },
] as const;

export const COLUMNS = 5;
export const ROWS = 15;

/** How dark a province is, 0 (nothing) to 4, in steps of equal width up to the largest; null when its figure is hidden. */
export function shadeOf(value: string | null | undefined, largest: bigint): number {
  const amount = typeof value === "string" ? BigInt(value) : 0n;
  if (amount <= 0n || largest <= 0n) return 0;
  return Number((amount * 4n + largest - 1n) / largest);
}
