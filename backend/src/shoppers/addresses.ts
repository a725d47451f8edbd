import type { NewAddress, SavedAddress } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { notHere, refuse } from "../boundary/refusal";
import { placeOf } from "../catalogue/place";
import { recipientOf } from "../purchases/recipient";

/** More than a family has, and a checkout shows them all. */
const MOST = 10;

const stored = z.array(
  z.object({
    id: z.string(),
    first_name: z.string(),
    phone: z.string(),
    address_1: z.string(),
    metadata: z.object({ commune_code: z.string(), province_code: z.string() }),
  }),
);

/** Her addresses, in the order she saved them; one that Medusa's own routes wrote without a commune is left out. */
export async function readAddresses(container: MedusaContainer, customerId: string): Promise<readonly SavedAddress[]> {
  const found = await container
    .resolve(Modules.CUSTOMER)
    .listCustomerAddresses({ customer_id: customerId }, { take: 100, order: { created_at: "ASC", id: "ASC" } });
  return found.flatMap((row) => {
    const read = stored.element.safeParse(row);
    return read.success ? [addressView(read.data)] : [];
  });
}

function addressView(row: z.infer<typeof stored.element>): SavedAddress {
  const { commune_code: commune, province_code: province } = row.metadata;
  const place = placeOf(commune);
  return {
    ...{ id: row.id, name: row.first_name, phone: row.phone, street: row.address_1, commune, province },
    lines: [row.address_1, place.communeName, place.provinceName],
  };
}

/** Keeps an address; the same one again is the one she has. Refuses what no parcel could reach, and an eleventh. */
export async function keepAddress(
  container: MedusaContainer,
  { customerId, address: sent }: { readonly customerId: string; readonly address: NewAddress },
): Promise<readonly SavedAddress[]> {
  const { name, phone, ...place } = sent;
  const { address } = recipientOf({
    contact: { name, phone },
    address: { ...place, note: null },
    ways: [],
    language: "vi",
  });
  await container.resolve(Modules.LOCKING).execute([`addresses:${customerId}`], async () => {
    const standing = await readAddresses(container, customerId);
    const isKnown = standing.some(
      (it) =>
        it.name === address.first_name &&
        it.phone === address.phone &&
        it.street === address.address_1 &&
        it.commune === address.metadata.commune_code,
    );
    if (isKnown) return;
    if (standing.length >= MOST) throw refuse("addresses_many", { most: String(MOST) });
    await container.resolve(Modules.CUSTOMER).createCustomerAddresses({ ...address, customer_id: customerId });
  });
  return await readAddresses(container, customerId);
}

/** Takes an address of hers away; another's is not there. */
export async function dropAddress(
  container: MedusaContainer,
  { customerId, id }: { readonly customerId: string; readonly id: string },
): Promise<readonly SavedAddress[]> {
  const standing = await readAddresses(container, customerId);
  if (!standing.some((it) => it.id === id)) throw notHere();
  await container.resolve(Modules.CUSTOMER).deleteCustomerAddresses(id);
  return standing.filter((it) => it.id !== id);
}
