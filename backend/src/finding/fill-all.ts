import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { fillIndex } from "./fill-index";
import { INDEXES } from "./indexes";

/** Brings every index up to date and returns when it is: after the seed, so that the first boot has nothing to wait for. */
export async function fillAll(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  for (const { name } of INDEXES) await fillIndex(knex, name);
}
