import { NextResponse, type NextRequest } from "next/server";
import { isMadePerReader } from "@/lib/csp/nonce-pages";
import { pagePolicy } from "@/lib/security-headers";

const POLICY = "content-security-policy";

/**
 * Gives a page that is made for one reader its nonce; Next takes it from this header of the request and writes it on each script
 * (decision 29). No door is guarded here, every data function authorises itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const headers = new Headers(request.headers);
  // Only we name a nonce.
  headers.delete(POLICY);
  headers.delete(`${POLICY}-report-only`);
  // `next dev` writes scripts of its own into a page and gives none of them a nonce.
  if (process.env.NODE_ENV === "development" || !isMadePerReader(pathname))
    return NextResponse.next({ request: { headers } });
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const paysByCard = /^(\/en)?\/dat-hang\/the$/.test(pathname);
  const policy = pagePolicy(process.env.NODE_ENV, { nonce, paysByCard });
  headers.set(POLICY, policy);
  const answer = NextResponse.next({ request: { headers } });
  answer.headers.set(POLICY, policy);
  return answer;
}

// Kept pages don't come through here at all: it would cost each of them more than the page itself.
export const config = {
  matcher: [
    "/(hop-tac-xa|hoi|nhan|dat-hang|don-hang|tai-khoan|trao-may|hop-thu|gio-hang|da-luu|mat-mang)/:path*",
    "/en/(hop-tac-xa|hoi|nhan|dat-hang|don-hang|tai-khoan|trao-may|hop-thu|gio-hang|da-luu|mat-mang)/:path*",
    "/hang",
    "/en/hang",
    "/hang/:handle/danh-gia",
    "/en/hang/:handle/danh-gia",
  ],
};
