import type {
  CalculatedShippingOptionPrice,
  CreateFulfillmentResult,
  FulfillmentOption,
} from "@medusajs/framework/types";
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils";
import { readParcelsDong } from "./price";

/**
 * One parcel a cooperative, each by its weight, way and table. Their sum is put in the context by
 * workflows/hooks/price-shipping-by-weight.ts: a provider cannot read other modules. Why one method for all parcels:
 * decision 23.
 */
export class ShippingByWeightProvider extends AbstractFulfillmentProviderService {
  static override identifier = "by-weight";

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
    return { calculated_amount: readParcelsDong(context), is_calculated_price_tax_inclusive: true };
  }
  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }
  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {};
  }
}
