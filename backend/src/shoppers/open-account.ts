import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils";
import { freshSessions } from "../boundary/sessions";

/** Who proved a phone with a code: no password, and no way in through Medusa's own /auth. */
export const PHONE_PROOF = "phonecode";

const LOCK_SECONDS = 30;
/** A shopper comes back in weeks; her sessions can be ended at once (api/doors/open-sessions-only.ts). */
const SESSION_DAYS = 30;

/** Signs in who has just proved a phone (E.164), opening her account the first time. Answers her token. */
export async function openAccount(container: MedusaContainer, phone: string): Promise<string> {
  const identity = await container
    .resolve(Modules.LOCKING)
    .execute([`shopper:${phone}`], () => accountOf(container, phone), { timeout: LOCK_SECONDS });
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig;
  const claims = {
    actor_id: String(identity.app_metadata?.customer_id ?? ""),
    actor_type: "customer",
    auth_identity_id: identity.id,
    app_metadata: { ...identity.app_metadata },
  };
  return generateJwtToken(claims, {
    secret: http.jwtSecret,
    expiresIn: `${SESSION_DAYS}d`,
    jwtOptions: http.jwtOptions,
  });
}

async function accountOf(container: MedusaContainer, phone: string): Promise<AuthIdentityDTO> {
  const auth = container.resolve(Modules.AUTH);
  const [known] = await auth.listAuthIdentities(
    { provider_identities: { entity_id: phone, provider: PHONE_PROOF } },
    { take: 1 },
  );
  if (known) return known;
  const customer = await container.resolve(Modules.CUSTOMER).createCustomers({ phone, has_account: true });
  return await auth.createAuthIdentities({
    provider_identities: [{ provider: PHONE_PROOF, entity_id: phone }],
    app_metadata: { customer_id: customer.id, ...freshSessions() },
  });
}

/** Ends every session of an account: whoever holds a token of before is out. */
export async function endSessions(container: MedusaContainer, identityId: string): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const identity = await auth.retrieveAuthIdentity(identityId);
  await auth.updateAuthIdentities({ id: identityId, app_metadata: { ...identity.app_metadata, ...freshSessions() } });
}
