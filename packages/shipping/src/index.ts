export {
  carrierCodes,
  type Booked,
  type CarrierCodes,
  type CarrierParcel,
  type CarrierPlace,
  type CarrierPort,
  type CarrierQuote,
  type CarrierRefusal,
  type CodeMapping,
} from "./carrier-port";
export { CARRIERS, carrierNamed, isCarrierCode, trackingUrl, type Carrier, type CarrierCode } from "./carriers";
export { defaultTableOn, type DatedTable } from "./default-table";
export { judgeTable, type TableRefusal } from "./judge-table";
export { ownCarrier } from "./own-carrier";
export { priceParcel, type Asked, type Destination, type Estimate, type ParcelRefusal } from "./price-parcel";
export { isRemote, zoneOf, ZONES, type Zone } from "./regions";
export { type Band, type ShippingTable } from "./table";
export { DEFAULT_PIECE_GRAMS, weighParcel, type Weighed } from "./weigh-parcel";
export { tableFromWire, tableToWire } from "./wire";
export { isWay, type Way } from "./way";
