import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { errorText } from "./refusal";

type Batch = {
  /** The job's name, which begins each line it logs. */
  readonly job: string;
  readonly ids: readonly string[];
  readonly handle: (id: string) => Promise<unknown>;
};

/** Handles facts one after another; one that fails is logged with its reason and does not hold up the others. */
export async function handleEach(container: MedusaContainer, { job, ids, handle }: Batch): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const id of ids) {
    await handle(id).catch((error: unknown) => logger.error(`${job}: ${id}: ${errorText(error)}`));
  }
}
