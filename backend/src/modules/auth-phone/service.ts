import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityProviderService,
} from "@medusajs/framework/types";
import { AbstractAuthModuleProvider } from "@medusajs/framework/utils";
import { parsePhone } from "@cho-phien/vietnam";

const kdf = promisify(scrypt) as (password: string, salt: Buffer, length: number, cost: object) => Promise<Buffer>;

// OWASP's scrypt floor (N = 2^17, r = 8, p = 1) needs 128 MB a login; 2^15 with p = 3 is its equal at 32 MB.
const COST = { N: 2 ** 15, r: 8, p: 3, maxmem: 64 * 1024 * 1024 };
const REFUSED = "wrong_phone_or_password";

/** scrypt over the password; "salt.hash" in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await kdf(password, salt, 32, COST);
  return `${salt.toString("base64url")}.${hash.toString("base64url")}`;
}

/** Whether a text is the one that was hashed. */
export async function matchesHash(password: string, stored: string): Promise<boolean> {
  const [salt, hash] = stored.split(".");
  if (!salt || !hash) return false;
  const expected = Buffer.from(hash, "base64url");
  return timingSafeEqual(await kdf(password, Buffer.from(salt, "base64url"), expected.length, COST), expected);
}

/**
 * Phone + password for staff and officers. Accounts are made by the operator's workflows, never by this door.
 * An unknown phone costs the same work as a wrong password, so that time tells nothing.
 */
export class PhonePasswordProvider extends AbstractAuthModuleProvider {
  static override identifier = "phonepass";
  static override DISPLAY_NAME = "Phone and password";

  override async authenticate(
    input: AuthenticationInput,
    identities: AuthIdentityProviderService,
  ): Promise<AuthenticationResponse> {
    const { phone, password } = readCredentials(input.body);
    const identity = phone ? await identities.retrieve({ entity_id: phone }).catch(() => null) : null;
    const stored = identity?.provider_identities?.find((it) => it.provider === this.provider)?.provider_metadata;
    const hash = typeof stored?.password === "string" ? stored.password : await decoy();
    const ok = await matchesHash(password, hash);
    if (!identity || !ok) return { success: false, error: REFUSED };
    return { success: true, authIdentity: identity };
  }

  override async register(): Promise<AuthenticationResponse> {
    return { success: false, error: REFUSED };
  }
}

let decoyHash: Promise<string> | null = null;
function decoy(): Promise<string> {
  decoyHash ??= hashPassword(randomBytes(12).toString("hex"));
  return decoyHash;
}

function readCredentials(body: Record<string, unknown> | undefined): { phone: string | null; password: string } {
  const phone = typeof body?.phone === "string" ? parsePhone(body.phone) : null;
  const password = typeof body?.password === "string" ? body.password.slice(0, 200) : "";
  return { phone: phone?.ok ? phone.e164 : null, password };
}
