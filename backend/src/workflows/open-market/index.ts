import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { offerPayments, paymentProviders } from "./payments";
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows";

type Container = ExecArgs["container"];

/** The ids everything else hangs on: one channel, one region, one currency, one location (decision 4). */
export type Market = {
  readonly salesChannelId: string;
  readonly regionId: string;
  readonly stockLocationId: string;
  readonly shippingProfileId: string;
  readonly publishableKey: string;
};

/** Makes what a market needs before its first product; each part is made only when missing, so a killed start continues. */
export async function openMarket(container: Container): Promise<Market> {
  const salesChannelId = await defaultSalesChannel(container);
  const regionId = await vietnamRegion(container);
  const stockLocationId = await stockLocation(container, salesChannelId);
  const shippingProfileId = await shippingProfile(container);
  await shippingOption(container, { stockLocationId, shippingProfileId });
  const publishableKey = await shopKey(container, salesChannelId);
  await storeDefaults(container, { salesChannelId, regionId, stockLocationId });
  return { salesChannelId, regionId, stockLocationId, shippingProfileId, publishableKey };
}

async function defaultSalesChannel(container: Container): Promise<string> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { select: ["default_sales_channel_id"] });
  const [channel] = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels({}, { take: 1 });
  const id = store?.default_sales_channel_id ?? channel?.id;
  // A fresh database brings one; a second would make stock listing ten times slower (decision 4).
  if (!id) throw new Error("The database has no default sales channel: run the migrations first.");
  return id;
}

async function vietnamRegion(container: Container): Promise<string> {
  const [found] = await container.resolve(Modules.REGION).listRegions({ currency_code: "vnd" }, { take: 1 });
  if (found) {
    await offerPayments(container, found.id);
    return found.id;
  }
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Việt Nam",
          currency_code: "vnd",
          countries: ["vn"],
          payment_providers: paymentProviders(),
          automatic_taxes: false,
          is_tax_inclusive: true,
        },
      ],
    },
  });
  await createTaxRegionsWorkflow(container).run({ input: [{ country_code: "vn", provider_id: "tp_system" }] });
  return made(result[0]).id;
}

async function stockLocation(container: Container, salesChannelId: string): Promise<string> {
  const [found] = await container.resolve(Modules.STOCK_LOCATION).listStockLocations({}, { take: 1 });
  if (found) return found.id;
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [{ name: "Kho của các hợp tác xã", address: { address_1: "Tại hợp tác xã", country_code: "vn" } }],
    },
  });
  const location = made(result[0]);
  const link = container.resolve(ContainerRegistrationKeys.LINK);
  const fulfilment = container.resolve(Modules.FULFILLMENT);
  const set = await fulfilment.createFulfillmentSets({
    name: "Giao hàng trong nước",
    type: "shipping",
    service_zones: [{ name: "Việt Nam", geo_zones: [{ type: "country", country_code: "vn" }] }],
  });
  await linkProvider(container, location.id);
  await link.create([
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    },
  ]);
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id: location.id, add: [salesChannelId] } });
  return location.id;
}

const PROVIDER = "by-weight_by-weight";

async function linkProvider(container: Container, stockLocationId: string): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: stockLocationId },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: PROVIDER },
    },
  ]);
}

async function shippingProfile(container: Container): Promise<string> {
  const [found] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ type: "default" }, { take: 1 });
  if (found) return found.id;
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Giao hàng", type: "default" }] },
  });
  return made(result[0]).id;
}

async function shippingOption(
  container: Container,
  { stockLocationId, shippingProfileId }: { stockLocationId: string; shippingProfileId: string },
): Promise<void> {
  const fulfilment = container.resolve(Modules.FULFILLMENT);
  const [found] = await fulfilment.listShippingOptions({}, { take: 1 });
  if (found?.provider_id === PROVIDER) return;
  if (found) {
    // A market opened when every parcel cost the same: its one option goes by weight from now on.
    await linkProvider(container, stockLocationId);
    await fulfilment.updateShippingOptions(found.id, { provider_id: PROVIDER });
    return;
  }
  const [zone] = await fulfilment.listServiceZones({}, { take: 1 });
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Giao hàng tận nơi, mỗi hợp tác xã một kiện",
        service_zone_id: made(zone).id,
        shipping_profile_id: shippingProfileId,
        provider_id: PROVIDER,
        price_type: "calculated",
        type: { code: "parcel", label: "Giao tận nơi", description: "Mỗi hợp tác xã gửi một kiện" },
        data: { id: "parcel" },
        rules: [
          { attribute: "enabled_in_store", operator: "eq", value: "true" },
          { attribute: "is_return", operator: "eq", value: "false" },
        ],
      },
    ],
  });
}

async function shopKey(container: Container, salesChannelId: string): Promise<string> {
  const keys = container.resolve(Modules.API_KEY);
  const [found] = await keys.listApiKeys({ type: "publishable", title: KEY_TITLE }, { take: 1 });
  if (found) return found.token;
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: KEY_TITLE, type: "publishable", created_by: "" }] },
  });
  const key = made(result[0]);
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [salesChannelId] } });
  return key.token;
}

const KEY_TITLE = "Chợ Phiên – cửa hàng";

async function storeDefaults(
  container: Container,
  ids: { salesChannelId: string; regionId: string; stockLocationId: string },
): Promise<void> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: made(store).id },
      update: {
        name: "Chợ Phiên",
        supported_currencies: [{ currency_code: "vnd", is_default: true, is_tax_inclusive: true }],
        default_sales_channel_id: ids.salesChannelId,
        default_region_id: ids.regionId,
        default_location_id: ids.stockLocationId,
      },
    },
  });
}

/** What a workflow was asked to make. Throws when it made nothing, which none of them does without an error. */
function made<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("A workflow answered without what it was asked to make.");
  return value;
}
