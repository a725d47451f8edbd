import "server-only";
import { dropSealed, readSealed, writeSealed } from "@/lib/session";

/** How far a registration has come; sealed, because the ticket in it sets a password. */
export type JoinState = {
  readonly phone: string;
  /** Proof that the phone is hers; null until its code was taken. */
  readonly ticket: string | null;
  /** Her name when the phone has an account; then only a password is asked. */
  readonly fullName: string | null;
};

export async function keepJoin({ phone, ticket, fullName }: JoinState): Promise<void> {
  await writeSealed("coop_join", JSON.stringify([phone, ticket, fullName]));
}

export async function readJoin(): Promise<JoinState | null> {
  const text = await readSealed("coop_join");
  const kept: unknown = text === null ? null : JSON.parse(text);
  if (!Array.isArray(kept)) return null;
  const [phone, ticket, fullName]: unknown[] = kept;
  if (typeof phone !== "string") return null;
  return { phone, ticket: textOrNull(ticket), fullName: textOrNull(fullName) };
}

export async function dropJoin(): Promise<void> {
  await dropSealed("coop_join");
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
