import { randomInt } from "node:crypto";
import type { ExecArgs } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { hashPassword } from "../../modules/auth-phone/service";

type Account = {
  readonly phone: string;
  readonly actor: { readonly type: "coop_staff" | "union_officer"; readonly id: string };
};

/**
 * Gives a person the login of her phone. Answers the password it made, or "" when she had an account before
 * (then only the actor is added). DEMO_PASSWORD sets it for tests.
 */
export async function openPhoneAccount(container: ExecArgs["container"], { phone, actor }: Account): Promise<string> {
  const auth = container.resolve(Modules.AUTH);
  const key = `${actor.type}_id`;
  const [identity] = await auth.listAuthIdentities(
    { provider_identities: { entity_id: phone, provider: "phonepass" } },
    { take: 1 },
  );
  if (identity) {
    if (identity.app_metadata?.[key] === actor.id) return "";
    await auth.updateAuthIdentities({ id: identity.id, app_metadata: { ...identity.app_metadata, [key]: actor.id } });
    return "";
  }
  const password = process.env.DEMO_PASSWORD || readablePassword();
  await auth.createAuthIdentities({
    provider_identities: [
      { provider: "phonepass", entity_id: phone, provider_metadata: { password: await hashPassword(password) } },
    ],
    app_metadata: { [key]: actor.id },
  });
  return password;
}

/** Eight digits in two groups: readable aloud and typed on a phone's number pad. */
function readablePassword(): string {
  const group = (): string => String(randomInt(0, 10_000)).padStart(4, "0");
  return `${group()}-${group()}`;
}
