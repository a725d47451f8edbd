import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ensureGuards } from "../guards/ensure-guards";

/** The guards stand before the first server does; later builds bring theirs at its start (modules/upkeep). */
export default async function addGuards({ container }: ExecArgs): Promise<void> {
  await ensureGuards(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
}
