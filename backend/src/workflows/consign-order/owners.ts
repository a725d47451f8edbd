import type { PhotoView } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../boundary/clock";
import { closedUntil } from "../../catalogue/closed-until";
import { photoShape } from "../../catalogue/photo-shape";

const owned = z.array(
  z.object({
    id: z.string(),
    status: z.string(),
    photo: photoShape.nullable().catch(null),
    cooperative_id: z.string(),
    cooperative_name: z.string(),
    cooperative_status: z.string(),
    closed_from: z.string().nullable(),
    closed_to: z.string().nullable(),
  }),
);

/** One statement where the graph takes three: each order asks twice, in its checks and when it is cut into parcels. */
const OWNERS = `
  select p.id, p.status, p.metadata -> 'photos' -> 0 as photo, c.id as cooperative_id, c.name as cooperative_name,
         c.status as cooperative_status, c.closed_from, c.closed_to
    from product p
    join product_product_cooperative_cooperative l on l.product_id = p.id and l.deleted_at is null
    join cooperative c on c.id = l.cooperative_id and c.deleted_at is null
   where p.id = any(?::text[]) and p.deleted_at is null`;

export type Owner = {
  readonly cooperativeId: string;
  readonly cooperativeName: string;
  readonly isApproved: boolean;
  /** The last day off (yyyy-mm-dd) while the cooperative takes no orders; null while it does. */
  readonly closedUntil: string | null;
  /** Published: neither a draft nor hidden by the cooperative or the operator. */
  readonly isOnSale: boolean;
  readonly photo: PhotoView | null;
};

/** Product id → the cooperative that owns it; a product without one is absent. */
export async function ownersOf(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<ReadonlyMap<string, Owner>> {
  if (productIds.length === 0) return new Map();
  const found = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(OWNERS, [[...productIds]]);
  const now = clock.now();
  return new Map(
    owned.parse(found.rows).map((it) => [
      it.id,
      {
        cooperativeId: it.cooperative_id,
        cooperativeName: it.cooperative_name,
        isApproved: it.cooperative_status === "approved",
        closedUntil: closedUntil(it, now),
        isOnSale: it.status === "published",
        photo: it.photo,
      },
    ]),
  );
}
