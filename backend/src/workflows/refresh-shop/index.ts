import { createHmac } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../../boundary/clock";
import { readEnv } from "../../boundary/env";

const TIMEOUT_MS = 3000;
/** The storefront takes two hundred at once. */
const MOST_TAGS = 190;

/**
 * Tells the storefront which cached pages are stale (HMAC over the body, decision 11). A shop that does not answer is
 * logged and left: its pages are made anew after five minutes anyway.
 */
export async function refreshShop(container: MedusaContainer, tags: readonly string[]): Promise<void> {
  const { revalidateUrl, revalidateSecret } = readEnv(process.env);
  if (!revalidateUrl || tags.length === 0) return;
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const tell = async (some: readonly string[]) => {
    const body = JSON.stringify({ tags: some, at: clock.now().toISOString() });
    const signature = createHmac("sha256", revalidateSecret).update(body).digest("hex");
    const headers = { "content-type": "application/json", "x-signature": signature };
    await fetch(revalidateUrl, { method: "POST", body, headers, signal: AbortSignal.timeout(TIMEOUT_MS) })
      .then((answer) => (answer.ok ? undefined : logger.warn(`refresh-shop: the shop answered ${answer.status}`)))
      .catch((error: unknown) => logger.warn(`refresh-shop: ${String(error)}`));
  };
  const calls = Array.from({ length: Math.ceil(tags.length / MOST_TAGS) }, (_, index) =>
    tell(tags.slice(index * MOST_TAGS, (index + 1) * MOST_TAGS)),
  );
  await Promise.all(calls);
}
