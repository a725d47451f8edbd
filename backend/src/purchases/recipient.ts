import type { NewPurchase } from "@cho-phien/contract";
import { findCommune, findProvince } from "@cho-phien/vietnam/org-units";
import { mobilePhone } from "../boundary/read-body";
import { checkAddress } from "../workflows/check-cart/address";

/** Where an order goes, in the columns of a Medusa cart. */
export type Recipient = {
  readonly address: {
    readonly first_name: string;
    /** E.164. */
    readonly phone: string;
    readonly address_1: string;
    readonly city: string;
    readonly province: string;
    readonly country_code: "vn";
    readonly metadata: { readonly commune_code: string; readonly province_code: string };
  };
  readonly email: string | null;
  /** What else travels with the order: its note, how each cooperative's parcel comes to her, the language she is written to in. */
  readonly metadata: {
    readonly note: string;
    readonly shipping_ways: NewPurchase["ways"];
    readonly language: "vi" | "en";
  };
};

type Wanted = Omit<NewPurchase, "cartId" | "paymentProvider"> & { readonly language: "vi" | "en" };

/** Refuses an address no parcel could reach and a phone nobody could call. */
export function recipientOf({ contact, address: place, ways, language }: Wanted): Recipient {
  const address = {
    first_name: contact.name,
    phone: mobilePhone(contact.phone, "contact.phone"),
    address_1: place.street,
    city: findCommune(place.commune)?.fullName ?? "",
    province: findProvince(place.province)?.fullName ?? "",
    country_code: "vn",
    metadata: { commune_code: place.commune, province_code: place.province },
  } as const;
  checkAddress(address);
  return { address, email: contact.email ?? null, metadata: { note: place.note ?? "", shipping_ways: ways, language } };
}
