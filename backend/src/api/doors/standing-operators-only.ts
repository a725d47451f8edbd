import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../../boundary/refusal";

const operator = z.object({ auth_context: z.object({ actor_type: z.literal("user"), actor_id: z.string().min(1) }) });

/**
 * A token of Medusa's is good for a day, also of an operator who was removed within it. Whether she still stands is read on
 * every request; secret keys and the two addresses without a token pass, Medusa's own guard has seen them.
 */
export async function standingOperatorsOnly(
  req: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const signedIn = operator.safeParse(req);
  if (!signedIn.success) return next();
  const standing = await req.scope
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("user")
    .select("id")
    .where({ id: signedIn.data.auth_context.actor_id, deleted_at: null });
  next(standing.length === 1 ? undefined : refuse("not_signed_in"));
}
