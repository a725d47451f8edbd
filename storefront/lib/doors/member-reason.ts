import "server-only";
import { readSealed, writeSealed } from "@/lib/session";

/** The reason an officer gave for looking at named people, or null: it holds for half an hour, and for her alone. */
export async function readReason(officerId: string): Promise<string | null> {
  const text = await readSealed("member_reason");
  const kept: unknown = text === null ? null : JSON.parse(text);
  if (!Array.isArray(kept)) return null;
  const [of, reason]: unknown[] = kept;
  return of === officerId && typeof reason === "string" ? reason : null;
}

/** Route handlers only. */
export async function keepReason(officerId: string, reason: string): Promise<void> {
  await writeSealed("member_reason", JSON.stringify([officerId, reason]));
}
