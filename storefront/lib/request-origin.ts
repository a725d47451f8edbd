import { env } from "@/lib/env";

/** The address people reach us at, for links that leave the browser: on paper, in a QR code. */
export function requestOrigin(head: Headers): string {
  const configured = env.siteUrl();
  if (configured) return configured;
  const host = head.get("x-forwarded-host") ?? head.get("host") ?? "localhost";
  const protocol = head.get("x-forwarded-proto")?.split(",")[0]?.trim() ?? "http";
  return `${protocol}://${host}`;
}
