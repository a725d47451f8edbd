import { requestOrigin, VARIES_BY_ORIGIN } from "@/lib/request-origin";
import { robotsText } from "@/lib/sitemap/robots";

export function GET(request: Request): Response {
  return new Response(robotsText(requestOrigin(request.headers)), {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "public, max-age=3600",
      ...VARIES_BY_ORIGIN,
    },
  });
}
