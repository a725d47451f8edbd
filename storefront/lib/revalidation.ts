import { createHmac, timingSafeEqual } from "node:crypto";

/** How old a signed message may be, and how far the two clocks may differ. */
const windowMs = 5 * 60_000;
const mostTags = 200;

type Signed = {
  readonly rawBody: string;
  readonly signature: string;
  readonly secrets: readonly string[];
  readonly now: number;
};

export type Revalidation =
  | { readonly ok: true; readonly tags: readonly string[] }
  | { readonly ok: false; readonly status: 400 | 401; readonly code: "bad_signature" | "too_old" | "bad_body" };

/** Hex HMAC-SHA256 of the body, as the backend sends it. */
export function signRevalidation(rawBody: string, secret: string): string {
  return createHmac("sha256", secret).update(rawBody).digest("hex");
}

/** The tags to drop, once signature and age hold. `at` is an ISO instant or epoch milliseconds. */
export function readRevalidation({ rawBody, signature, secrets, now }: Signed): Revalidation {
  const given = Buffer.from(signature.replace(/^sha256=/, ""));
  const isSigned = secrets.some((secret) => {
    const expected = Buffer.from(signRevalidation(rawBody, secret));
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
  if (!isSigned) return { ok: false, status: 401, code: "bad_signature" };
  const body = parse(rawBody);
  if (!body) return { ok: false, status: 400, code: "bad_body" };
  if (Math.abs(now - body.at) > windowMs) return { ok: false, status: 401, code: "too_old" };
  return { ok: true, tags: body.tags };
}

function parse(rawBody: string): { tags: string[]; at: number } | null {
  try {
    const body: unknown = JSON.parse(rawBody);
    if (typeof body !== "object" || body === null || !("tags" in body) || !("at" in body)) return null;
    const at = typeof body.at === "number" ? body.at : typeof body.at === "string" ? Date.parse(body.at) : Number.NaN;
    if (!Array.isArray(body.tags) || body.tags.length > mostTags || Number.isNaN(at)) return null;
    const tags = body.tags.filter((tag: unknown): tag is string => typeof tag === "string" && tag.length <= 256);
    return tags.length === body.tags.length ? { tags, at } : null;
  } catch {
    return null;
  }
}
