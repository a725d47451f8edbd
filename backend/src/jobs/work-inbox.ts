import type { MedusaContainer } from "@medusajs/framework/types";
import { workInbox } from "../inbox/work-inbox";

/** Works what outside companies told us. Their answer was given when it was kept; nothing here makes them wait. */
export default async function work(container: MedusaContainer): Promise<void> {
  await workInbox(container);
}

export const config = { name: "work-inbox", schedule: "*/5 * * * * *" };
