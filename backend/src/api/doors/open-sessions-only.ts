import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../../boundary/refusal";
import { sessionsOf } from "../../boundary/sessions";

const signedIn = z.object({
  auth_context: z.object({ auth_identity_id: z.string().min(1), app_metadata: z.unknown() }),
});
const accounts = z.array(z.object({ app_metadata: z.unknown() }));

/**
 * A token is signed for half a day and can't be called back; what ends it early is the account's own mark. Read on every
 * request: after a new password nobody is in who was in before.
 */
export async function openSessionsOnly(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const token = signedIn.safeParse(req);
  if (!token.success) return next(refuse("not_signed_in"));
  const { auth_identity_id: id, app_metadata } = token.data.auth_context;
  const found = await req.scope
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("auth_identity")
    .select("app_metadata")
    .where({ id, deleted_at: null });
  const [account] = accounts.parse(found);
  const isOpen = account !== undefined && sessionsOf(account.app_metadata) === sessionsOf(app_metadata);
  next(isOpen ? undefined : refuse("not_signed_in"));
}
