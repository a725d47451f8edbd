import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { handleEach } from "../boundary/handle-each";
import { capturedWithoutOrder } from "./sweeps/captured-without-order";
import { expiredLocks } from "./sweeps/expired-locks";
import { halfOrders } from "./sweeps/half-orders";
import { oldCarts } from "./sweeps/old-carts";
import { orphanOrders } from "./sweeps/orphan-orders";
import { strayReservations } from "./sweeps/stray-reservations";
import { stuckWorkflows } from "./sweeps/stuck-workflows";
import type { Sweep } from "./sweep";

/** Orders first: what they lack decides what happens to money and stock. */
export const SWEEPS: readonly Sweep[] = [
  halfOrders,
  orphanOrders,
  capturedWithoutOrder,
  strayReservations,
  stuckWorkflows,
  expiredLocks,
  oldCarts,
];

/** Old baskets are many and ordinary: they are deleted, and not told one by one. */
const ORDINARY = new Set(["old_cart", "expired_lock"]);

/** Everything once, by one process at a time; each thing put right is written down and logged. */
export async function runSweeps(container: MedusaContainer, now: Date, sweeps = SWEEPS): Promise<void> {
  await container.resolve(Modules.LOCKING).execute(["upkeep-sweeps"], async () => {
    for (const sweep of sweeps) await runSweep(container, sweep, now);
  });
}

async function runSweep(container: MedusaContainer, sweep: Sweep, now: Date): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  await handleEach(container, {
    job: `sweep ${sweep.name}`,
    ids: await sweep.find(knex, now),
    handle: async (subject) => {
      const outcome = await sweep.mend(container, subject, now);
      if (outcome === null || ORDINARY.has(sweep.name)) return;
      await knex("upkeep_act").insert({ sweep: sweep.name, subject, outcome, at: now });
      logger.warn(`sweep ${sweep.name}: ${subject}: ${outcome}`);
    },
  });
}
