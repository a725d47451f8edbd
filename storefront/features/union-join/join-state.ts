import "server-only";
import { dropSealed, readSealed, writeSealed } from "@/lib/session";

/** How far an invited officer has come; sealed, because the ticket in it sets a password. */
export type JoinState = {
  readonly phone: string;
  /** Proof that the phone is hers; null until its code was taken. */
  readonly ticket: string | null;
};

export async function keepJoin({ phone, ticket }: JoinState): Promise<void> {
  await writeSealed("union_join", JSON.stringify([phone, ticket]));
}

export async function readJoin(): Promise<JoinState | null> {
  const text = await readSealed("union_join");
  const kept: unknown = text === null ? null : JSON.parse(text);
  if (!Array.isArray(kept)) return null;
  const [phone, ticket]: unknown[] = kept;
  return typeof phone === "string" ? { phone, ticket: typeof ticket === "string" ? ticket : null } : null;
}

export async function dropJoin(): Promise<void> {
  await dropSealed("union_join");
}
