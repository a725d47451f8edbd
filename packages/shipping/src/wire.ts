import type { DongString, ShippingTableView } from "@cho-phien/contract";
import { dongFromWire, dongToWire, type Dong } from "@cho-phien/money";
import { isCarrierCode } from "./carriers";
import type { Zone } from "./regions";
import type { ShippingTable } from "./table";

/** A table as it is sent and stored: đồng as decimal text. */
export function tableToWire(table: ShippingTable): ShippingTableView {
  return {
    ...table,
    bands: table.bands.map(({ upToGrams, pricesDong }) => ({ upToGrams, pricesDong: byZone(pricesDong, dongToWire) })),
    furtherKgDong: byZone(table.furtherKgDong, dongToWire),
    remoteDong: dongToWire(table.remoteDong),
    freeFromDong: table.freeFromDong === null ? null : dongToWire(table.freeFromDong),
  };
}

/** Throws on an amount that is no whole đồng; judge-table.ts says whether the table makes sense. */
export function tableFromWire(view: ShippingTableView): ShippingTable {
  return {
    bands: view.bands.map(({ upToGrams, pricesDong }) => ({ upToGrams, pricesDong: byZone(pricesDong, dongFromWire) })),
    furtherKgDong: byZone(view.furtherKgDong, dongFromWire),
    remoteDong: dongFromWire(view.remoteDong),
    freeFromDong: view.freeFromDong === null ? null : dongFromWire(view.freeFromDong),
    pickUpPlace: view.pickUpPlace,
    carriers: view.carriers.filter(isCarrierCode),
  };
}

function byZone<From extends Dong | DongString, To>(
  prices: Readonly<Record<Zone, From>>,
  turn: (price: From) => To,
): Readonly<Record<Zone, To>> {
  return {
    same_province: turn(prices.same_province),
    same_region: turn(prices.same_region),
    next_region: turn(prices.next_region),
    across: turn(prices.across),
  };
}
