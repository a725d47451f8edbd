import { ZERO_DONG } from "@cho-phien/money";
import type { CarrierParcel, CarrierPort, CarrierQuote, CarrierRefusal } from "./carrier-port";
import { priceParcel } from "./price-parcel";
import type { ShippingTable } from "./table";

/** The cooperative as her own carrier: her table's price, and her order's code to ask about. The port's first adapter. */
export function ownCarrier(table: ShippingTable): CarrierPort {
  return {
    carrier: "own",
    quote: async (parcel) => quoteOf(table, parcel),
    book: async (parcel, clientCode) => {
      const quote = quoteOf(table, parcel);
      return "refused" in quote ? quote : { trackingCode: clientCode };
    },
  };
}

function quoteOf(table: ShippingTable, { from, to, weightGrams }: CarrierParcel): CarrierQuote | CarrierRefusal {
  const destination = { provinceCode: to.provinceCode, isRemote: false };
  const asked = { table, originProvince: from.provinceCode, destination, weightGrams, goodsDong: ZERO_DONG } as const;
  const price = priceParcel({ ...asked, way: "delivery" });
  if ("refused" in price) return { refused: "does_not_go_there", communeCode: to.communeCode };
  return { amountDong: price.amountDong };
}
