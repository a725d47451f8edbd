import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { handleEach } from "../boundary/handle-each";
import { LockTimedOut } from "../modules/sorted-locks/lock-timed-out";
import { capturedWithoutOrder } from "./sweeps/captured-without-order";
import { expiredLocks } from "./sweeps/expired-locks";
import { halfCredits } from "./sweeps/half-credits";
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
  halfCredits,
  strayReservations,
  stuckWorkflows,
  expiredLocks,
  oldCarts,
];

/** Old baskets are many and ordinary: they are deleted, and not told one by one. */
const ORDINARY = new Set(["old_cart", "expired_lock"]);

const LOCK = "upkeep-sweeps";

/** Everything once, by one process at a time; each thing put right is written down and logged. */
export async function runSweeps(container: MedusaContainer, now: Date, sweeps = SWEEPS): Promise<void> {
  await sweepWithin(container, { now, sweeps });
}

/** The same, unless another process is at it: what it finds need not be looked for twice. False when it was left to that one. */
export async function sweepUnlessSwept(container: MedusaContainer, now: Date, sweeps = SWEEPS): Promise<boolean> {
  try {
    await sweepWithin(container, { now, sweeps, seconds: 1 });
    return true;
  } catch (error) {
    if (error instanceof LockTimedOut && error.keys.includes(LOCK)) return false;
    throw error;
  }
}

type Wanted = { readonly now: Date; readonly sweeps: readonly Sweep[]; readonly seconds?: number };

/** `seconds`: how long to wait for another process that sweeps; by default as long as locks are waited for. */
async function sweepWithin(container: MedusaContainer, { now, sweeps, seconds }: Wanted): Promise<void> {
  const sweepAll = async () => {
    for (const sweep of sweeps) await runSweep(container, sweep, now);
  };
  await container.resolve(Modules.LOCKING).execute([LOCK], sweepAll, seconds === undefined ? {} : { timeout: seconds });
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
