import type { Dong } from "@cho-phien/money";
import type { CarrierCode } from "./carriers";

/** Where a carrier goes or comes from; `communeCode` is the NSO's five digits, as everywhere in the market. */
export type CarrierPlace = { readonly communeCode: string; readonly provinceCode: string };

export type CarrierParcel = {
  readonly from: CarrierPlace;
  readonly to: CarrierPlace;
  readonly weightGrams: number;
  /** What it takes from the shopper at the door; zero for what is paid already. */
  readonly collectDong: Dong;
};

export type CarrierRefusal =
  | { readonly refused: "no_mapping"; readonly communeCode: string }
  | { readonly refused: "does_not_go_there"; readonly communeCode: string }
  | { readonly refused: "carrier_unreachable"; readonly carrier: CarrierCode };

export type CarrierQuote = { readonly amountDong: Dong };
export type Booked = { readonly trackingCode: string };

/**
 * What the market would ask of a carrier's own system. None is called today: that needs a contract and keys of a
 * cooperative or the platform (docs/running/carriers.md). Every adapter passes test/carrier-contract.ts.
 */
export type CarrierPort = {
  readonly carrier: CarrierCode;
  /** Asks nothing it can answer itself: a commune without a mapping is refused before any call. */
  readonly quote: (parcel: CarrierParcel) => Promise<CarrierQuote | CarrierRefusal>;
  /** The same `clientCode` again answers the same parcel: a lost answer must not send two couriers. */
  readonly book: (parcel: CarrierParcel, clientCode: string) => Promise<Booked | CarrierRefusal>;
};

/** A carrier's own ids of a commune; some name numbers of their own, some an address in words. */
export type CarrierCodes = Readonly<Record<string, string>>;

/** NSO commune code → the carrier's ids. One table a carrier, renewed when communes merge. */
export type CodeMapping = ReadonlyMap<string, CarrierCodes>;

/** A commune in the carrier's words, or why it has none. Never guessed by a neighbour or a name. */
export function carrierCodes(mapping: CodeMapping, communeCode: string): CarrierCodes | CarrierRefusal {
  return mapping.get(communeCode) ?? { refused: "no_mapping", communeCode };
}
