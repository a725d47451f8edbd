import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const rows = z.array(z.object({ reason: z.string(), held_at: z.date(), was_on_sale: z.boolean() }));

export type OpenHold = { readonly reason: string; readonly heldAt: string; readonly wasOnSale: boolean };

/** Why an operator keeps these goods out of the shop, or null. Her cooperative can't put them back while it stands. */
export async function openHold(container: MedusaContainer, productId: string): Promise<OpenHold | null> {
  const answer = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`select reason, held_at, was_on_sale from product_hold where product_id = ? and lifted_at is null`, [
      productId,
    ]);
  const [found] = rows.parse(answer.rows);
  return found ? { reason: found.reason, heldAt: found.held_at.toISOString(), wasOnSale: found.was_on_sale } : null;
}
