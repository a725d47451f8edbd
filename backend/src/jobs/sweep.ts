import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../boundary/clock";
import { runSweeps } from "../upkeep/run-sweeps";

/** The guarantee that what a killed process left half done is finished or undone: money without an order within 15 minutes. */
export default async function sweep(container: MedusaContainer): Promise<void> {
  await runSweeps(container, clock.now());
}

export const config = { name: "sweep", schedule: "*/30 * * * * *" };
