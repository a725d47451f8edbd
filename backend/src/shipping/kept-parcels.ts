import { dongFromWire, dongToWire, type Dong } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { Quote } from "./quote-cart";

const kept = z.array(
  z.object({
    cooperativeId: z.string(),
    amountDong: z.string().regex(/^\d+$/).transform(dongFromWire),
    weightGrams: z.number(),
    /** Only where she fetches it herself. */
    pickUpPlace: z.string().nullable(),
  }),
);
export type KeptParcel = z.infer<typeof kept>[number];

/** Keeps what the shopper was charged for each parcel, as the order is about to be made; her last look wins. */
export async function keepParcels(
  container: MedusaContainer,
  { cartId, quotes }: { readonly cartId: string; readonly quotes: readonly Quote[] },
): Promise<void> {
  const parcels = quotes.map(({ cooperativeId, amountDong, weightGrams, way, pickUpPlace }) => ({
    cooperativeId,
    amountDong: dongToWire(amountDong),
    weightGrams,
    pickUpPlace: way === "pick_up" ? pickUpPlace : null,
  }));
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `insert into cart_parcels (cart_id, parcels) values (?, ?)
       on conflict (cart_id) do update set parcels = excluded.parcels, kept_at = now()`,
    [cartId, JSON.stringify(parcels)],
  );
}

/** What an order's parcels cost when it was made, by cooperative; empty for an order of before this was kept. */
export async function keptParcels(
  container: MedusaContainer,
  orderId: string,
): Promise<ReadonlyMap<string, KeptParcel>> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select p.parcels from order_cart oc join cart_parcels p on p.cart_id = oc.cart_id
      where oc.order_id = ? and oc.deleted_at is null`,
    [orderId],
  );
  const [found] = z.array(z.object({ parcels: kept })).parse(answer.rows);
  return new Map((found?.parcels ?? []).map((it) => [it.cooperativeId, it]));
}

/** The amounts alone, as split-order.ts divides by them. */
export function amountsOf(parcels: ReadonlyMap<string, KeptParcel>): ReadonlyMap<string, Dong> {
  return new Map([...parcels].map(([id, it]) => [id, it.amountDong]));
}
