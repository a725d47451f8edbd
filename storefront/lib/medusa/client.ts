import "server-only";
import type { RefusalBody } from "@cho-phien/contract";
import { backendTimeoutMs, languageTag } from "@/lib/cache";
import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { toRefusal } from "./transforms/refusal";

/** Status 0: the backend could not be reached in time. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: number; readonly refusal: RefusalBody };

export type Ask = {
  readonly locale: Locale;
  readonly method?: "GET" | "POST" | "DELETE";
  readonly body?: unknown;
  /** Bearer token of a staff member or officer; shoppers have none. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Cached under these tags for `lifeSeconds`; without them the answer is never stored. */
  readonly cache?: { readonly tags: readonly string[]; readonly lifeSeconds: number };
  readonly timeoutMs?: number;
};

function headersOf(path: string, ask: Ask): Record<string, string> {
  return {
    accept: "application/json",
    "accept-language": languageTag[ask.locale],
    ...(path.startsWith("/store") ? { "x-publishable-api-key": env.publishableKey() } : {}),
    ...(ask.body === undefined ? {} : { "content-type": "application/json" }),
    ...(ask.token ? { authorization: `Bearer ${ask.token}` } : {}),
    ...ask.headers,
  };
}

/**
 * One request to the backend, in the reader's language. A refusal is a value; nothing here throws for an answer or for
 * silence. `signal` also opts out of fetch de-duplication, which holds on to bodies (next.js pull 94238).
 */
export async function askBackend<T>(path: string, ask: Ask): Promise<Answer<T>> {
  try {
    const response = await fetch(`${env.apiUrl()}${path}`, {
      method: ask.method ?? "GET",
      headers: headersOf(path, ask),
      body: ask.body === undefined ? undefined : JSON.stringify(ask.body),
      signal: AbortSignal.timeout(ask.timeoutMs ?? backendTimeoutMs),
      ...(ask.cache
        ? { next: { tags: [...ask.cache.tags], revalidate: ask.cache.lifeSeconds } }
        : { cache: "no-store" }),
    });
    if (!response.ok) {
      const body: unknown = await response.json().catch(() => null);
      return { ok: false, status: response.status, refusal: toRefusal(body, response.status) };
    }
    // The contract package types both ends of our own routes; Medusa's are narrowed by the transform that reads them.
    const value: T = await response.json();
    return { ok: true, value };
  } catch (error) {
    if (isNextSignal(error)) throw error;
    return { ok: false, status: 0, refusal: { code: "unreachable", message: "" } };
  }
}

/** Next steers rendering by throwing errors that carry a digest; they are not ours to swallow. */
function isNextSignal(error: unknown): boolean {
  return error instanceof Error && "digest" in error;
}

/** For browse pages: the value, null when there is no such thing; silence throws, so a stale page outlives it. */
export function valueOrMissing<T>(answer: Answer<T>): T | null {
  if (answer.ok) return answer.value;
  if (answer.status === 404) return null;
  throw new Error(`The backend answered ${answer.status} (${answer.refusal.code})`);
}
