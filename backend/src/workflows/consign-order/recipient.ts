import { z } from "@medusajs/framework/zod";
import { placeOf } from "../../catalogue/place";
import { giftOf, noteFor } from "./order-words";
import type { PlacedOrder } from "./read-order";

/** Who gets the parcel and where; `address` is its lines from street to province. */
export const recipient = z.object({
  name: z.string(),
  phone: z.string(),
  address: z.array(z.string()),
  communeCode: z.string(),
  provinceName: z.string(),
  note: z.string().nullable(),
  /** Not there in consignments of before there was one. */
  giftMessage: z.string().nullish(),
});
export type Recipient = z.infer<typeof recipient>;

/** The order's address, with names from the commune's code and not from what was typed, and what was said to one cooperative. */
export function recipientOf({ shipping_address: address, metadata }: PlacedOrder, cooperativeId: string): Recipient {
  const place = placeOf(address.metadata.commune_code);
  return {
    name: address.first_name,
    phone: address.phone,
    address: [address.address_1, place.communeName, place.provinceName],
    communeCode: place.communeCode,
    provinceName: place.provinceName,
    note: noteFor(cooperativeId, metadata),
    giftMessage: giftOf(metadata),
  };
}
