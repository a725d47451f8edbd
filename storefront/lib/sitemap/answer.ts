import { VARIES_BY_ORIGIN } from "@/lib/request-origin";

/** An hour old is young enough for a search engine; only what is on sale stands in it. */
export function xmlAnswer(xml: string): Response {
  return new Response(xml, {
    headers: {
      "content-type": "application/xml; charset=utf-8",
      "cache-control": "public, max-age=3600",
      ...VARIES_BY_ORIGIN,
    },
  });
}
