import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../boundary/refusal";

/** Closes Medusa's own webhook address: it answers 404 like a path that never existed. */
export function noStockWebhooks(_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  next(notHere());
}
