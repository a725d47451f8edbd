import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetEvents } from "../inbox/forget-events";

/** Events that were worked long ago. */
export default async function forget(container: MedusaContainer): Promise<void> {
  await forgetEvents(container);
}

export const config = { name: "forget-events", schedule: "20 3 * * *" };
