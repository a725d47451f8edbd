import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { countOfMedusa, medusaNumber } from "../boundary/money";
import type { RefusalDetails } from "../boundary/refusal";

const count = medusaNumber.transform(countOfMedusa);
const cart = z.object({
  items: z.array(
    z.object({
      product_title: z.string(),
      quantity: count,
      variant: z
        .object({
          inventory_items: z.array(
            z.object({
              inventory: z.object({
                location_levels: z.array(z.object({ stocked_quantity: count, reserved_quantity: count })),
              }),
            }),
          ),
        })
        .nullish(),
    }),
  ),
});

const LEVELS = "items.variant.inventory_items.inventory.location_levels";

/** The first line of a cart of which there is less than it wants, named with what is left; null when there is enough. */
export async function firstShort(container: MedusaContainer, cartId: string): Promise<RefusalDetails | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart",
    fields: ["items.product_title", "items.quantity", `${LEVELS}.stocked_quantity`, `${LEVELS}.reserved_quantity`],
    filters: { id: cartId },
  });
  for (const { product_title, quantity, variant } of cart.parse(data[0]).items) {
    const levels = (variant?.inventory_items ?? []).flatMap((it) => it.inventory.location_levels);
    const left = levels.reduce((sum, it) => sum + it.stocked_quantity - it.reserved_quantity, 0);
    if (left < quantity) return { goods: product_title, left: String(Math.max(0, left)) };
  }
  return null;
}
