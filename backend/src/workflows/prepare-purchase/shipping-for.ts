import type { Dong } from "@cho-phien/money";
import type { CalculateShippingOptionPriceDTO, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { dongOfMedusa } from "../../boundary/money";
import { PARCELS_DONG_KEY } from "../../modules/shipping-by-weight/price";
import type { Recipient } from "../../purchases/recipient";
import { quoteCart, sumOf } from "../../shipping/quote-cart";
import { readCartFacts } from "../../shipping/read-cart-facts";
import type { PurchaseCart } from "./cart-shape";

type ShippingLine = {
  readonly name: string;
  readonly optionId: string;
  readonly amountDong: Dong;
  readonly isTaxInclusive: boolean;
};

/** Medusa types it as if every order were a return. */
const pricingContext = z.custom<CalculateShippingOptionPriceDTO["context"]>((it) => typeof it === "object");

/**
 * What it costs to bring a cart to its recipient: the first way the shop offers for the address, priced by its provider with
 * what workflows/hooks/price-shipping-by-weight.ts hands it in stock's list of options, which takes 29 statements. Null: no way.
 */
export async function shippingFor(
  container: MedusaContainer,
  cart: PurchaseCart,
  { address }: Recipient,
): Promise<ShippingLine | null> {
  const fulfilment = container.resolve(Modules.FULFILLMENT);
  const [option] = await fulfilment.listShippingOptionsForContext({
    context: { is_return: "false", enabled_in_store: "true" },
    address: { country_code: address.country_code, province_code: address.province, city: address.city },
  });
  if (!option) return null;
  const facts = await readCartFacts(container, cart.id);
  const parcelsDong = Number(sumOf(facts ? await quoteCart(container, facts) : []));
  const [price] = await fulfilment.calculateShippingOptionsPrices([
    {
      id: option.id,
      provider_id: option.provider_id,
      optionData: option.data ?? {},
      data: {},
      context: pricingContext.parse({ ...cart, [PARCELS_DONG_KEY]: parcelsDong }),
    },
  ]);
  if (!price) return null;
  return {
    name: option.name,
    optionId: option.id,
    amountDong: dongOfMedusa(price.calculated_amount),
    isTaxInclusive: price.is_calculated_price_tax_inclusive,
  };
}
