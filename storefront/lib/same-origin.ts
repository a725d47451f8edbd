/**
 * CSRF guard for handlers that change something: the browser's own account of where the request came from must be us.
 * Requests without Origin and Sec-Fetch-Site (curl, our tests' API client) carry no ambient cookies of a victim.
 */
export function isSameOrigin(request: Request): boolean {
  const site = request.headers.get("sec-fetch-site");
  if (site && site !== "same-origin" && site !== "none") return false;
  const origin = request.headers.get("origin");
  if (!origin) return true;
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}
