import { createHmac, timingSafeEqual } from "node:crypto";

/** The signature of a body under a secret: HMAC-SHA256 over its bytes, in hex. */
export function hookSignature(secret: string, body: Buffer): string {
  return createHmac("sha256", secret).update(body).digest("hex");
}

/** True when whoever sent these bytes knows the secret. Compared in a time that tells nothing. */
export function isSigned(secret: string, { body, signature }: { readonly body: Buffer; readonly signature: string }) {
  const wanted = Buffer.from(hookSignature(secret, body), "utf8");
  const given = Buffer.from(signature.trim().toLowerCase(), "utf8");
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}
