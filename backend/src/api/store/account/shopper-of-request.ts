import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../../../boundary/refusal";
import { PHONE_PROOF } from "../../../shoppers/open-account";
import type { Shopper } from "../../../shoppers/read-account";

const proofs = z.array(z.object({ phone: z.string() }));

/**
 * Whose account this request is about: the one place where a token becomes a phone. The phone is the one that was proven with
 * a code; what a Medusa customer wrote into her own record proves nothing.
 */
export async function shopperOfRequest(req: AuthenticatedMedusaRequest): Promise<Shopper> {
  const { actor_id: customerId, auth_identity_id: identityId } = req.auth_context;
  const found = await req.scope
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("provider_identity")
    .select("entity_id as phone")
    .where({ auth_identity_id: identityId, provider: PHONE_PROOF, deleted_at: null });
  const [proof] = proofs.parse(found);
  if (!proof || !customerId) throw refuse("not_signed_in");
  return { customerId, identityId, phone: proof.phone };
}
