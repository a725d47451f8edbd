import type { NewPurchase } from "@cho-phien/contract";
import { findCommune, findProvince } from "@cho-phien/vietnam/org-units";
import { refuseSaid, saidText } from "@cho-phien/vietnam";
import { mobilePhone } from "../boundary/read-body";
import { refuse } from "../boundary/refusal";
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
  /** What else travels with the order: what she says to all and to each cooperative, what goes into a gift, how each cooperative's parcel comes to her, the language she is written to in. */
  readonly metadata: {
    readonly note: string;
    readonly coop_notes: Readonly<Record<string, string>>;
    readonly gift_message: string;
    readonly shipping_ways: NewPurchase["ways"];
    readonly language: "vi" | "en";
  };
};

type Wanted = Omit<NewPurchase, "cartId" | "paymentProvider"> & { readonly language: "vi" | "en" };

/** Refuses an address no parcel could reach and a phone nobody could call. */
export function recipientOf(wanted: Wanted): Recipient {
  const { contact, address: place, ways, language } = wanted;
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
  return { address, email: contact.email ?? null, metadata: { ...wordsOf(wanted), shipping_ways: ways, language } };
}

/** Refuses words with characters nobody sees: they would stand on a packing slip. Words she did not say are "" and {}. */
function wordsOf({
  address,
  notes = [],
  giftMessage,
}: Wanted): Omit<Recipient["metadata"], "shipping_ways" | "language"> {
  const said = notes.map(({ cooperativeId, note }): [string, string] => [cooperativeId, words(note, 300, "notes")]);
  return {
    note: words(address.note ?? "", 500, "address.note"),
    coop_notes: Object.fromEntries(said.filter(([, note]) => note !== "")),
    gift_message: words(giftMessage ?? "", 300, "giftMessage"),
  };
}

function words(text: string, longest: number, field: string): string {
  const clean = saidText(text);
  const why = refuseSaid(clean, longest);
  if (why === "unseen") throw refuse("words_unseen", {}, field);
  if (why === "long") throw refuse("words_long", { longest: String(longest) }, field);
  return clean;
}
