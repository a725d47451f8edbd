import { env } from "@/lib/env";

const types: Readonly<Record<string, string>> = {
  avif: "image/avif",
  webp: "image/webp",
  jpg: "image/jpeg",
  svg: "image/svg+xml",
};

/** Photos have content-hash names, so a browser may keep one for ever. */
const forEver = "public, max-age=31536000, immutable";

/** A review's photo may be hidden or withdrawn (backend, reviews/publish-pictures.ts): soon no browser has it any more. */
const aWhile = "public, max-age=300, must-revalidate";

/** Proxied to stay on our own origin (CSP 'self'). */
export async function GET(request: Request, { params }: RouteContext<"/photos/[...path]">): Promise<Response> {
  const { path } = await params;
  const type = types[path.at(-1)?.split(".").at(-1) ?? ""];
  const isPlain = path.every((part) => /^[\w.-]+$/.test(part) && !part.startsWith("."));
  if (!type || !isPlain) return new Response(null, { status: 404 });
  const upstream = await fetch(`${env.apiUrl()}/static/photos/${path.join("/")}`, {
    signal: AbortSignal.any([request.signal, AbortSignal.timeout(10_000)]),
    cache: "no-store",
  }).catch(() => null);
  if (!upstream?.ok) return new Response(null, { status: upstream ? 404 : 502 });
  return new Response(upstream.body, {
    headers: { "content-type": type, "cache-control": path.at(-1)?.startsWith("danh-gia") ? aWhile : forEver },
  });
}
