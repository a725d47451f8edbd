import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../boundary/clock";
import { forgetRefundAccounts } from "../refunds/forget-accounts";

/** A shopper's bank account is kept as long as her refund needs it, and a month for questions. */
export default async function forgetAccounts(container: MedusaContainer): Promise<void> {
  const gone = await forgetRefundAccounts(container, clock.now());
  if (gone > 0) container.resolve(ContainerRegistrationKeys.LOGGER).info(`${config.name}: ${gone} accounts`);
}

export const config = { name: "forget-refund-accounts", schedule: "23 3 * * *" };
