import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { refuse } from "../../boundary/refusal";
import { checkAddress } from "../../workflows/check-cart/address";
import { firstNotWhole } from "../../workflows/check-cart/whole-numbers";

/** Refuses fractions and negatives of money and pieces before anything is written. */
export function checkWholeNumbers(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  const refusal = firstNotWhole(req.body);
  next(refusal ? refuse(refusal.code, refusal.details, refusal.field) : undefined);
}

/** Refuses an address that names no known ward. A body without an address passes: the cart keeps the one it has. */
export function checkCartAddress(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  const body: unknown = req.body;
  try {
    if (typeof body === "object" && body !== null && "shipping_address" in body) checkAddress(body.shipping_address);
    next();
  } catch (error) {
    next(error);
  }
}

/** Refuses codes for a lower price: the route for them is closed, and a basket's own body is another way to send one. */
export function noPromotions(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  const body: unknown = req.body;
  const isSent = typeof body === "object" && body !== null && "promo_codes" in body;
  next(isSent ? refuse("body_invalid", { field: "promo_codes" }, "promo_codes") : undefined);
}
