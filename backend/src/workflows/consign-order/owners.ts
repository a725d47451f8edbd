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
    metadata: z
      .object({
        photos: z.array(photoShape).nullish(),
      })
      .nullish()
      .catch(null),
    cooperative: z
      .object({
        id: z.string(),
        name: z.string(),
        status: z.string(),
        closed_from: z.string().nullish(),
        closed_to: z.string().nullish(),
      })
      .nullish(),
  }),
);

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

const COOPERATIVE_FIELDS = ["id", "name", "status", "closed_from", "closed_to"].map((it) => `cooperative.${it}`);

/** Product id → the cooperative that owns it; a product without one is absent. */
export async function ownersOf(
  container: MedusaContainer,
  productIds: readonly string[],
): Promise<ReadonlyMap<string, Owner>> {
  if (productIds.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "status", "metadata", ...COOPERATIVE_FIELDS],
    filters: { id: [...productIds] },
  });
  return new Map(
    owned.parse(data).flatMap(({ id, status, metadata, cooperative }) =>
      cooperative
        ? [
            [
              id,
              {
                cooperativeId: cooperative.id,
                cooperativeName: cooperative.name,
                isApproved: cooperative.status === "approved",
                closedUntil: closedUntil(cooperative, clock.now()),
                isOnSale: status === "published",
                photo: metadata?.photos?.[0] ?? null,
              },
            ] as const,
          ]
        : [],
    ),
  );
}
