import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { notHere } from "../../boundary/refusal";

const signedIn = z.object({ auth_context: z.object({ actor_id: z.string().min(1) }) });

/**
 * Stock Medusa shows an order with its address to whoever has the id. Here only its own customer may; guests use the
 * code and phone of /store/order-lookup.
 */
export async function ownOrderOnly(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const actor = signedIn.safeParse(req);
  if (!actor.success) return next(notHere());
  const orders = await req.scope
    .resolve(Modules.ORDER)
    .listOrders(
      { id: String(req.params.id), customer_id: actor.data.auth_context.actor_id },
      { select: ["id"], take: 1 },
    );
  next(orders.length === 1 ? undefined : notHere());
}
