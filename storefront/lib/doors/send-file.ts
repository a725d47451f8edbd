import "server-only";
import { languageTag } from "@/lib/cache";
import { env } from "@/lib/env";
import type { Answer } from "@/lib/medusa/client";
import { toRefusal } from "@/lib/medusa/transforms/refusal";
import type { Staff } from "./staff";

const timeoutMs = 60_000;

/** Sends the bytes of one file, nothing around them; a refusal is a value, and so is silence. */
export async function sendFileAsStaff<T>(staff: Staff, path: string, file: File): Promise<Answer<T>> {
  try {
    const response = await fetch(`${env.apiUrl()}${path}`, {
      method: "POST",
      headers: {
        accept: "application/json",
        "accept-language": languageTag[staff.locale],
        authorization: `Bearer ${staff.token}`,
        "content-type": "application/octet-stream",
        ...(staff.cooperative ? { "x-cooperative-id": staff.cooperative.id } : {}),
      },
      body: await file.arrayBuffer(),
      cache: "no-store",
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!response.ok) {
      const body: unknown = await response.json().catch(() => null);
      return { ok: false, status: response.status, refusal: toRefusal(body, response.status) };
    }
    const value: T = await response.json();
    return { ok: true, value };
  } catch {
    return { ok: false, status: 0, refusal: { code: "unreachable", message: "" } };
  }
}
