import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { readEnv } from "./env";

/** SHA-256 of a text. Enough for what nobody can guess; for codes and PINs use `keyedDigest`. */
export function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** A digest only this server can make: a table of all six-digit codes does not undo it. `purpose` keeps uses apart. */
export function keyedDigest(purpose: string, text: string): Buffer {
  return createHmac("sha256", readEnv(process.env).jwtSecret).update(`${purpose}\n${text}`).digest();
}

/** Equality that takes the same time wherever the two differ. */
export function sameDigest(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
