import { randomInt } from "node:crypto";
import type { ExecArgs } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { freshSessions } from "../../boundary/sessions";
import { hashPassword } from "../../modules/auth-phone/service";

const LOCK_SECONDS = 30;

type Account = {
  readonly phone: string;
  readonly actor: { readonly type: "coop_staff" | "union_officer"; readonly id: string };
};

/**
 * Gives a person the login of her phone. Answers the password it made, or "" when she had an account before
 * (then only the actor is added). DEMO_PASSWORD sets it for tests.
 */
export async function openPhoneAccount(container: ExecArgs["container"], { phone, actor }: Account): Promise<string> {
  if (await addActor(container, { phone, actor })) return "";
  const auth = container.resolve(Modules.AUTH);
  const password = process.env.DEMO_PASSWORD || readablePassword();
  await auth.createAuthIdentities({
    provider_identities: [
      { provider: "phonepass", entity_id: phone, provider_metadata: { password: await hashPassword(password) } },
    ],
    app_metadata: { [`${actor.type}_id`]: actor.id },
  });
  return password;
}

/** Opens another door to a phone that has a login; answers whether it has one. */
export async function addActor(container: ExecArgs["container"], { phone, actor }: Account): Promise<boolean> {
  const auth = container.resolve(Modules.AUTH);
  const key = `${actor.type}_id`;
  const [identity] = await auth.listAuthIdentities(
    { provider_identities: { entity_id: phone, provider: "phonepass" } },
    { take: 1 },
  );
  if (!identity) return false;
  if (identity.app_metadata?.[key] !== actor.id)
    await auth.updateAuthIdentities({ id: identity.id, app_metadata: { ...identity.app_metadata, [key]: actor.id } });
  return true;
}

/**
 * Sets the password of a phone's login, opening it when there is none. Her other doors stay hers: one phone, one password.
 * Only for somebody who has just proved that the phone is in her hand. Every session of hers that was open ends: who took
 * the old password is out.
 */
export async function setPhonePassword(
  container: ExecArgs["container"],
  { phone, actor, password }: Account & { readonly password: string },
): Promise<void> {
  const provider_metadata = { password: await hashPassword(password) };
  const app_metadata = { [`${actor.type}_id`]: actor.id, ...freshSessions() };
  // Sent twice at once, the second finds the login the first opened.
  await container
    .resolve(Modules.LOCKING)
    .execute([`phone-login:${phone}`], () => keepLogin(container, { phone, provider_metadata, app_metadata }), {
      timeout: LOCK_SECONDS,
    });
}

type Login = {
  readonly phone: string;
  readonly provider_metadata: { readonly password: string };
  readonly app_metadata: Readonly<Record<string, string>>;
};

async function keepLogin(
  container: ExecArgs["container"],
  { phone, provider_metadata, app_metadata }: Login,
): Promise<void> {
  const auth = container.resolve(Modules.AUTH);
  const [identity] = await auth.listAuthIdentities(
    { provider_identities: { entity_id: phone, provider: "phonepass" } },
    { relations: ["provider_identities"], take: 1 },
  );
  const login = identity?.provider_identities?.find((it) => it.provider === "phonepass");
  if (!identity || !login) {
    const provider_identities = [{ provider: "phonepass", entity_id: phone, provider_metadata }];
    await auth.createAuthIdentities({ provider_identities, app_metadata });
    return;
  }
  await auth.updateProviderIdentities({ id: login.id, provider_metadata });
  await auth.updateAuthIdentities({ id: identity.id, app_metadata: { ...identity.app_metadata, ...app_metadata } });
}

/** Eight digits in two groups: readable aloud and typed on a phone's number pad. */
function readablePassword(): string {
  const group = (): string => String(randomInt(0, 10_000)).padStart(4, "0");
  return `${group()}-${group()}`;
}
