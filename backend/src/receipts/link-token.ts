import { randomInt } from "node:crypto";
import { digest, keyedDigest, keyedDigests } from "../boundary/secret-digest";

/**
 * The secret part of a receipt page's address: 192 bits only this server can make again, so that a repeated request
 * answers the same link while the database keeps nothing but its digest.
 */
export function linkToken(payoutId: string): string {
  return keyedDigest("receipt-link", payoutId).subarray(0, 24).toString("base64url");
}

/** What the database keeps of a token. */
export function tokenDigest(token: string): Buffer {
  return digest(`receipt-link:${token}`);
}

/** A fresh six-digit code. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, "0");
}

/** What the database keeps of a code: useless without this server's secret, since there are only a million codes. */
export function codeDigest(payoutId: string, code: string): Buffer {
  return keyedDigest("receipt-code", `${payoutId}:${code}`);
}

/** What it may keep of a code that was sent before the secret was replaced, and of one sent since. */
export function codeDigests(payoutId: string, code: string): readonly Buffer[] {
  return keyedDigests("receipt-code", `${payoutId}:${code}`);
}

/** The page's path in the web app. */
export function receiptPath(payoutId: string): string {
  return `/nhan/${linkToken(payoutId)}`;
}
