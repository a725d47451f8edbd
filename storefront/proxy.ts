import { NextResponse, type NextRequest } from "next/server";
import { defaultLocale } from "@/lib/i18n/locales";

/**
 * Vietnamese lives at `/`, English at `/en`; both are folders of app/[locale]. This only renames URLs: no door is guarded
 * here, every data function authorises itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  const url = request.nextUrl.clone();
  if (pathname === "/en" || pathname.startsWith("/en/")) return NextResponse.next();
  if (pathname === "/vi" || pathname.startsWith("/vi/")) {
    url.pathname = pathname.slice("/vi".length) || "/";
    return NextResponse.redirect(url, 308);
  }
  url.pathname = `/${defaultLocale}${pathname === "/" ? "" : pathname}`;
  return NextResponse.rewrite(url);
}

export const config = {
  matcher: [
    "/((?!api/|_next/|photos/|icon|apple-icon|favicon|robots\\.txt|sitemap|manifest|fair-worker|shop-worker).*)",
  ],
};
