import type { Dong } from "@cho-phien/money";
import type { CarrierCode } from "./carriers";
import type { Zone } from "./regions";

/** What a parcel of at most `upToGrams` costs, by how far it goes. */
export type Band = { readonly upToGrams: number; readonly pricesDong: Readonly<Record<Zone, Dong>> };

/** One version of a cooperative's prices. Bands rise in weight and never fall in price (judge-table.ts). */
export type ShippingTable = {
  readonly bands: readonly Band[];
  /** For each kilogram begun above the last band. */
  readonly furtherKgDong: Readonly<Record<Zone, Dong>>;
  readonly remoteDong: Dong;
  /** From this much of goods a parcel is free; null: never. */
  readonly freeFromDong: Dong | null;
  /** Where and when a shopper may fetch it herself, in the cooperative's words; null: nowhere. */
  readonly pickUpPlace: string | null;
  readonly carriers: readonly CarrierCode[];
};
