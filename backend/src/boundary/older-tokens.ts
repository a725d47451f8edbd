import { createHmac } from "node:crypto";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { IncomingMessage } from "node:http";
import { sameDigest } from "./secret-digest";

type Secrets = { readonly now: string; readonly before: string };

/** Node tells of a request before its server answers it (diagnostics_channel, http.server.request.start). */
const ASKED = "http.server.request.start";

/**
 * While JWT_SECRET is replaced, a token signed with the one before is taken: Medusa proves a token with one secret
 * (authenticate-middleware.js), and for /admin and /store before any middleware of ours, so its signature is made anew before
 * anybody looks. Claims and their end stay as they were. Answers what ends it.
 */
export function takeOlderTokens(secrets: Secrets): () => void {
  const signAnew = (message: unknown): void => {
    if (typeof message !== "object" || message === null || !("request" in message)) return;
    const { request } = message;
    if (!(request instanceof IncomingMessage) || !request.headers.authorization) return;
    request.headers.authorization = signedAnew(request.headers.authorization, secrets);
  };
  subscribe(ASKED, signAnew);
  return () => unsubscribe(ASKED, signAnew);
}

/** The header with the token signed anew; as it was where the secret before did not sign it, by HS256 as we do. */
export function signedAnew(authorization: string, { now, before }: Secrets): string {
  const [, head, claims, signature] = /^Bearer\s+([\w-]+)\.([\w-]+)\.([\w-]+)$/i.exec(authorization) ?? [];
  if (!head || !claims || !signature || !/"alg"\s*:\s*"HS256"/.test(textOf(head))) return authorization;
  const signed = `${head}.${claims}`;
  if (!sameDigest(Buffer.from(signature, "base64url"), sealOf(signed, before))) return authorization;
  return `Bearer ${signed}.${sealOf(signed, now).toString("base64url")}`;
}

const textOf = (part: string): string => Buffer.from(part, "base64url").toString("utf8");

const sealOf = (signed: string, secret: string): Buffer => createHmac("sha256", secret).update(signed).digest();
