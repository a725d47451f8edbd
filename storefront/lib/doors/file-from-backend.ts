import "server-only";
import { env } from "@/lib/env";
import { readSealed } from "@/lib/session";
import { localeOr } from "@/lib/i18n/locales";
import { staffOf, type Staff } from "./staff";

/** Whoever is signed in at the cooperative's door, for a handler that answers a file; null answers 404. */
export async function staffForFile(locale: string | null): Promise<Staff | null> {
  const token = await readSealed("coop_session");
  const staff = token ? await staffOf(token, localeOr(locale ?? "vi")) : null;
  return staff && !("missing" in staff) && staff.cooperative ? staff : null;
}

const passedOn = ["content-type", "content-disposition"] as const;

/** Passes a file of the backend on to her browser, which holds no token; nobody on the way keeps it. */
export async function fileFromBackend(staff: Staff | null, path: string): Promise<Response> {
  if (!staff?.cooperative) return new Response(null, { status: 404 });
  const answer = await fetch(`${env.apiUrl()}${path}`, {
    headers: { authorization: `Bearer ${staff.token}`, "x-cooperative-id": staff.cooperative.id },
    cache: "no-store",
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (!answer.ok) return new Response(null, { status: 404 });
  const headers = new Headers({ "cache-control": "private, no-store", "x-content-type-options": "nosniff" });
  for (const name of passedOn) {
    const value = answer.headers.get(name);
    if (value) headers.set(name, value);
  }
  return new Response(answer.body, { headers });
}

const timeoutMs = 30_000;
