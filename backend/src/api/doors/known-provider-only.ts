import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { notHere } from "../../boundary/refusal";

/**
 * Medusa 2.21.2 looks a shipping provider up in its container before it asks whether there is one, and answers 500 for an id
 * nobody has (fulfillment/dist/services/fulfillment-provider.js, retrieveProviderRegistration).
 */
export async function knownProviderOnly(
  req: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const id = req.originalUrl.split("?")[0]?.split("/").at(-2) ?? "";
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "fulfillment_provider",
    fields: ["id"],
    filters: { id, is_enabled: true },
  });
  next(data.length > 0 ? undefined : notHere());
}
