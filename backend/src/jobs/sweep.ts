import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../boundary/clock";
import { SWEEPS, sweepUnlessSwept } from "../upkeep/run-sweeps";

/** The guarantee that what a killed process left half done is finished or undone: money without an order within 15 minutes. */
export default async function sweep(container: MedusaContainer): Promise<void> {
  const now = clock.now();
  const due = SWEEPS.filter((it) => now.getUTCMinutes() % it.everyMinutes === 0);
  await sweepUnlessSwept(container, now, due);
}

export const config = { name: "sweep", schedule: "* * * * *" };
