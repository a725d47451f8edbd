import type { DongString, Instant } from "./refusal";

/** How far a parcel goes; packages/shipping says which provinces lie how far apart. */
type Zone = "same_province" | "same_region" | "next_region" | "across";
type Prices = Readonly<Record<Zone, DongString>>;

/** A cooperative's prices as they are sent and stored. */
export type ShippingTableView = {
  readonly bands: readonly { readonly upToGrams: number; readonly pricesDong: Prices }[];
  /** For each kilogram begun above the last band. */
  readonly furtherKgDong: Prices;
  /** On top, to an island or a highland commune. */
  readonly remoteDong: DongString;
  readonly freeFromDong: DongString | null;
  /** Where and when she may be met, at a fair; null: she brings or sends everything. */
  readonly pickUpPlace: string | null;
  /** Codes of packages/shipping's carriers. */
  readonly carriers: readonly string[];
};

/** GET and POST /coop/shipping; POST takes { table }. */
export type CoopShipping = {
  readonly table: ShippingTableView;
  /** 0 while she sells at the market's own prices. */
  readonly version: number;
  readonly validFrom: Instant | null;
  readonly originProvince: string;
  readonly mayEdit: boolean;
};

export type DaysOnTheWay = { readonly fewest: number; readonly most: number };

/** How a shopper gets one cooperative's parcel. */
export type ParcelWay = "delivery" | "pick_up";

/** A shopper's choice for one cooperative, as a cart keeps it (`metadata.shipping_ways`). */
export type ChosenWay = { readonly cooperativeId: string; readonly way: ParcelWay };

export type ParcelView = {
  readonly way: ParcelWay;
  /** False while the place is not known: then the amount is the least it can be. */
  readonly isExact: boolean;
  readonly days: DaysOnTheWay | null;
  /** How much more of goods makes it free; null when it is, or never is. */
  readonly toFreeDong: DongString | null;
  readonly pickUpPlace: string | null;
};

export type ProvinceShipping = {
  readonly amountDong: DongString;
  /** On top where the commune is remote. */
  readonly remoteDong: DongString;
  readonly days: DaysOnTheWay;
  readonly provinceCodes: readonly string[];
};
