import "server-only";
import { cookies, headers } from "next/headers";
import { env } from "@/lib/env";
import { seal, unseal } from "@/lib/seal";

/** Cookies whose content only this server can read. Tokens never reach the browser in the clear. */
export type SealedCookie =
  | "coop_session"
  | "coop_join"
  | "union_session"
  | "union_join"
  | "union_reason"
  | "desk_session"
  | "shopper_session"
  | "shopper_join"
  | "order_proof"
  | "checkout_draft"
  | "address_draft"
  | "own_data"
  | "member_reason";

const livesSeconds: Readonly<Record<SealedCookie, number>> = {
  coop_session: 12 * 3600,
  coop_join: 1800,
  union_session: 12 * 3600,
  union_join: 1800,
  union_reason: 1800,
  desk_session: 1800,
  // As long as the token inside (backend, shoppers/open-account.ts).
  shopper_session: 30 * 86_400,
  shopper_join: 1800,
  order_proof: 30 * 86_400,
  checkout_draft: 1800,
  address_draft: 1800,
  own_data: 1800,
  member_reason: 1800,
};

/** http while trying things on one machine, https behind a proxy that says so. */
async function isHttps(): Promise<boolean> {
  return (await headers()).get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";
}

/** What every cookie of ours shares; `maxAge` in seconds. */
export async function cookieOptions(maxAge: number) {
  return { httpOnly: true, sameSite: "lax", secure: await isHttps(), path: "/", maxAge } as const;
}

/** Route handlers only: pages cannot set cookies. */
export async function writeSealed(name: SealedCookie, text: string): Promise<void> {
  const life = livesSeconds[name];
  const expiresAt = Date.now() + life * 1000;
  const sealed = seal(JSON.stringify([expiresAt, text]), name, env.sessionSecrets()[0]);
  (await cookies()).set(name, sealed, await cookieOptions(life));
}

/** The text as written, or null when there is none, it was tampered with, or its time is over. */
export async function readSealed(name: SealedCookie): Promise<string | null> {
  const sealed = (await cookies()).get(name)?.value;
  const opened = sealed ? unseal(sealed, name, env.sessionSecrets()) : null;
  if (opened === null) return null;
  const content: unknown = JSON.parse(opened);
  if (!Array.isArray(content)) return null;
  const [expiresAt, text]: unknown[] = content;
  return typeof expiresAt === "number" && expiresAt > Date.now() && typeof text === "string" ? text : null;
}

export async function dropSealed(name: SealedCookie): Promise<void> {
  (await cookies()).delete(name);
}
