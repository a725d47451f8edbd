import type { MedusaResponse } from "@medusajs/framework/http";
import { sendKept } from "../photos/send-kept";

/** A private picture: for this reader, kept by nobody on the way. */
export async function sendPhoto(res: MedusaResponse, name: string): Promise<void> {
  await sendKept(res, name, "private, no-store");
}
