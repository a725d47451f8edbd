import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { dongOfMedusa } from "../../../boundary/money";
import { promiseCod } from "../../../cod-limits/promise-cod";
import { refuseCod } from "../../../cod-limits/refuse-cod";
import { phoneKey } from "../../../cod-limits/read-cod-facts";
import { type CartFacts, sessionOf } from "../cart-facts";

const address = z.object({ phone: z.string() });

/**
 * Cash on delivery within the market's trust in the phone. Costs a transaction of four statements, for carts that pay so; last,
 * because it counts this order from here on.
 */
export async function codWithinLimits({ cart }: CartFacts, container: MedusaContainer): Promise<void> {
  if (sessionOf(cart)?.provider_id !== "pp_cod_cod") return;
  const phone = phoneKey(address.parse(cart.shipping_address).phone);
  if (phone === null) return;
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const decision = await promiseCod(knex, { phone, cartId: cart.id, amountDong: dongOfMedusa(cart.total) });
  if ("refused" in decision) throw refuseCod(decision);
}
