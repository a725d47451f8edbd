import { randomUUID } from "node:crypto";
import { z } from "@medusajs/framework/zod";

const marked = z.object({ sessions: z.string() });

/**
 * What an account's app_metadata says of its open sessions. Medusa copies app_metadata into every token it signs, so a new
 * mark ends all tokens signed before, at every door the account has.
 */
export function freshSessions(): { readonly sessions: string } {
  return { sessions: randomUUID() };
}

/** The mark in a token or an account; "" before the first. */
export function sessionsOf(appMetadata: unknown): string {
  const read = marked.safeParse(appMetadata);
  return read.success ? read.data.sessions : "";
}
