import type { MedusaContainer } from "@medusajs/framework/types";
import { errorText } from "../boundary/refusal";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { consignOrderWorkflow } from "../workflows/consign-order";
import { findUnconsignedOrders } from "../workflows/consign-order/find-orders";

/** The guarantee that every order gets its consignments; one that fails is logged and does not hold up the others. */
export default async function consignOrders(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const orderId of await findUnconsignedOrders(container, 100)) {
    await consignOrderWorkflow(container)
      .run({ input: { orderId } })
      .catch((error: unknown) => logger.error(`consign-orders: ${orderId}: ${errorText(error)}`));
  }
}

export const config = { name: "consign-orders", schedule: "*/5 * * * * *" };
