import "server-only";
import { randomUUID } from "node:crypto";
import { cookies } from "next/headers";
import { cookieOptions } from "@/lib/session";

/** What a form's answer says on the next page, for browsers without script. */
export type Note = { readonly isDone: boolean; readonly text: string };

const cookieName = "door_note";
const lifeSeconds = 60;

/** Keeps a note for the next page and returns the key that page's URL must carry to show it. Route handlers only. */
export async function writeNote(note: Note): Promise<string> {
  const key = randomUUID();
  (await cookies()).set(cookieName, JSON.stringify([key, note.isDone, note.text]), await cookieOptions(lifeSeconds));
  return key;
}

/** The note written under `key`, or null: a link made by somebody else shows nothing. */
export async function readNote(key: string | undefined): Promise<Note | null> {
  const text = (await cookies()).get(cookieName)?.value;
  if (!key || !text) return null;
  const [writtenKey, isDone, sentence] = parseList(text);
  return writtenKey === key && typeof sentence === "string" ? { isDone: isDone === true, text: sentence } : null;
}

function parseList(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
