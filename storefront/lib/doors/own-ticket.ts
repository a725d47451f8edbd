import "server-only";
import { dropSealed, readSealed, writeSealed } from "@/lib/session";

/** The ticket her code gave for this link, or null: another link's ticket opens nothing here. */
export async function readTicket(token: string): Promise<string | null> {
  const text = await readSealed("own_data");
  const kept: unknown = text === null ? null : JSON.parse(text);
  if (!Array.isArray(kept)) return null;
  const [of, ticket]: unknown[] = kept;
  return of === token && typeof ticket === "string" ? ticket : null;
}

/** Route handlers only. */
export async function keepTicket(token: string, ticket: string): Promise<void> {
  await writeSealed("own_data", JSON.stringify([token, ticket]));
}

/** Route handlers only: a shared phone is closed before it is handed on. */
export async function dropTicket(): Promise<void> {
  await dropSealed("own_data");
}
