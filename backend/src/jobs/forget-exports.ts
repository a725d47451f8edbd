import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { forgetExports } from "../exports/kept-exports";

/** Files officers asked for are gone after a day. */
export default async function forgetOldExports(container: MedusaContainer): Promise<void> {
  const gone = await forgetExports(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  if (gone > 0) container.resolve(ContainerRegistrationKeys.LOGGER).info(`${config.name}: ${gone} files`);
}

export const config = { name: "forget-exports", schedule: "27 * * * *" };
