import type {
  CalculatedShippingOptionPrice,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils";
import { readParcels, SHIPPING_PER_PARCEL_DONG } from "./price";

/**
 * One parcel a cooperative. The number of cooperatives is put in the context by
 * workflows/hooks/price-shipping-per-cooperative.ts: a provider cannot read other modules.
 */
export class ShippingPerCooperativeProvider extends AbstractFulfillmentProviderService {
  static override identifier = "per-cooperative";

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "parcel", name: "Giao hàng tận nơi" }];
  }
  override async validateFulfillmentData(_: unknown, data: Record<string, unknown>): Promise<Record<string, unknown>> {
    return data;
  }
  override async validateOption(): Promise<boolean> {
    return true;
  }
  override async canCalculate(): Promise<boolean> {
    return true;
  }
  override async calculatePrice(
    _option: unknown,
    _data: unknown,
    context: Record<string, unknown>,
  ): Promise<CalculatedShippingOptionPrice> {
    return {
      calculated_amount: readParcels(context) * SHIPPING_PER_PARCEL_DONG,
      is_calculated_price_tax_inclusive: true,
    };
  }
  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }
  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {};
  }
}
