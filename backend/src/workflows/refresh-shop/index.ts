import { createHmac } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../../boundary/clock";
import { readEnv } from "../../boundary/env";
import { shopAddresses } from "./shop-addresses";

const TIMEOUT_MS = 3000;
/** The storefront takes two hundred at once. */
const MOST_TAGS = 190;

/**
 * Tells every storefront which cached pages are stale (HMAC over the body, decision 11): each keeps pages of its own. One that
 * does not answer is logged and left: its pages are made anew after five minutes anyway.
 */
export async function refreshShop(container: MedusaContainer, tags: readonly string[]): Promise<void> {
  const { revalidateUrl, revalidateSecret } = readEnv(process.env);
  if (!revalidateUrl || tags.length === 0) return;
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const tell = async (address: URL, body: string) => {
    const signature = createHmac("sha256", revalidateSecret).update(body).digest("hex");
    const headers = { "content-type": "application/json", "x-signature": signature };
    await fetch(address, { method: "POST", body, headers, signal: AbortSignal.timeout(TIMEOUT_MS) })
      .then((answer) => (answer.ok ? undefined : logger.warn(`refresh-shop: the shop answered ${answer.status}`)))
      .catch((error: unknown) => logger.warn(`refresh-shop: ${String(error)}`));
  };
  const at = clock.now().toISOString();
  const bodies = Array.from({ length: Math.ceil(tags.length / MOST_TAGS) }, (_, index) =>
    JSON.stringify({ tags: tags.slice(index * MOST_TAGS, (index + 1) * MOST_TAGS), at }),
  );
  const addresses = await shopAddresses(revalidateUrl);
  await Promise.all(addresses.flatMap((address) => bodies.map((body) => tell(address, body))));
}
