import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { sweepPhotos } from "../photos/sweep-photos";

/** Photos that were sent and never shown give their room back. */
export default async function sweepUnusedPhotos(container: MedusaContainer): Promise<void> {
  const gone = await sweepPhotos(container);
  if (gone.length > 0)
    container.resolve(ContainerRegistrationKeys.LOGGER).info(`${config.name}: ${gone.length} photos`);
}

export const config = { name: "sweep-photos", schedule: "17 * * * *" };
