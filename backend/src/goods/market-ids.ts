import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/** Where goods are sold and kept: one channel, one location (decision 4). Throws in a market that was never opened. */
export async function marketIds(container: MedusaContainer) {
  const [store] = await container
    .resolve(Modules.STORE)
    .listStores({}, { select: ["default_sales_channel_id", "default_location_id"], take: 1 });
  const [profile] = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingProfiles({ type: "default" }, { select: ["id"], take: 1 });
  const salesChannelId = store?.default_sales_channel_id;
  const stockLocationId = store?.default_location_id;
  if (!salesChannelId || !stockLocationId || !profile) throw new Error("The market is not open: run its preparation.");
  return { salesChannelId, stockLocationId, shippingProfileId: profile.id };
}
