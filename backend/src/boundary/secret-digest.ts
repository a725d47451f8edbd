import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { readEnv } from "./env";

/** SHA-256 of a text. Enough for what nobody can guess; for codes and PINs use `keyedDigest`. */
export function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** A digest only this server can make: a table of all six-digit codes does not undo it. `purpose` keeps uses apart. */
export function keyedDigest(purpose: string, text: string): Buffer {
  return sealed(readEnv(process.env).jwtSecret, purpose, text);
}

/** What a text may have been kept under: by the secret in use and, while it is replaced, by the one before. */
export function keyedDigests(purpose: string, text: string): readonly Buffer[] {
  const { jwtSecret: now, jwtSecretBefore: before } = readEnv(process.env);
  return (before === null ? [now] : [now, before]).map((secret) => sealed(secret, purpose, text));
}

function sealed(secret: string, purpose: string, text: string): Buffer {
  return createHmac("sha256", secret).update(`${purpose}\n${text}`).digest();
}

/** Equality that takes the same time wherever the two differ. */
export function sameDigest(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
