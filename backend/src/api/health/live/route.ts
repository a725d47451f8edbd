import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

/** This process answers. It asks nothing else: one that is restarted because its database is away comes back no better. */
export function GET(_: MedusaRequest, res: MedusaResponse<{ readonly live: true }>): void {
  res.set("cache-control", "no-store").json({ live: true });
}
