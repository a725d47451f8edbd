import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows";
import { PARCELS_DONG_KEY } from "../../modules/shipping-by-weight/price";
import { quoteCart, sumOf } from "../../shipping/quote-cart";
import { readCartFacts } from "../../shipping/read-cart-facts";

// Tells the shipping provider what a cart's parcels cost: one per cooperative, as far as the place is known. Goods
// without a cooperative make no parcel; checkout refuses them (check-before-order.ts).
listShippingOptionsForCartWithPricingWorkflow.hooks.setCalculatedShippingPricingContext(
  async ({ input }, { container }) => {
    const facts = await readCartFacts(container, input.cart_id);
    const quotes = facts ? await quoteCart(container, facts) : [];
    return new StepResponse({ [PARCELS_DONG_KEY]: Number(sumOf(quotes)) });
  },
);
