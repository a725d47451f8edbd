import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows";
import { PARCELS_KEY } from "../../modules/shipping-per-cooperative/price";
import { ownersOf } from "../consign-order/owners";

const cart = z.object({ items: z.array(z.object({ product_id: z.string().nullable() })).nullish() });

// Tells the shipping provider how many parcels a cart makes: one per cooperative. Goods without a cooperative are
// refused at checkout; here they count with the others, so that the price is never zero.
listShippingOptionsForCartWithPricingWorkflow.hooks.setCalculatedShippingPricingContext(
  async ({ input }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: "cart",
      fields: ["items.product_id"],
      filters: { id: input.cart_id },
    });
    const productIds = (cart.parse(data[0]).items ?? []).flatMap((it) => (it.product_id ? [it.product_id] : []));
    const owners = await ownersOf(container, [...new Set(productIds)]);
    const parcels = new Set([...owners.values()].map((it) => it.cooperativeId)).size;
    return new StepResponse({ [PARCELS_KEY]: Math.max(1, parcels) });
  },
);
