import { env } from "@/lib/env";

/** What an answer that names its own address depends on: whoever keeps it for others keeps one for each. */
export const VARIES_BY_ORIGIN = { vary: "host, x-forwarded-host, x-forwarded-proto" } as const;

/** The address people reach us at, for links that leave the browser: on paper, in a QR code. */
export function requestOrigin(head: Headers): string {
  const configured = env.siteUrl();
  if (configured) return configured;
  const host = head.get("x-forwarded-host") ?? head.get("host") ?? "localhost";
  const protocol = head.get("x-forwarded-proto")?.split(",")[0]?.trim() ?? "http";
  return `${protocol}://${host}`;
}
