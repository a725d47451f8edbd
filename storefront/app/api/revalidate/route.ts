import { revalidateTag } from "next/cache";
import { env } from "@/lib/env";
import { readRevalidation } from "@/lib/revalidation";

/**
 * The backend says which tags are stale. Header `x-signature`: hex HMAC-SHA256 of the raw body {tags, at} under
 * REVALIDATE_SECRET or the one before it; older than five minutes is refused. The next reader of a page waits for the fresh one.
 */
export async function POST(request: Request): Promise<Response> {
  const verdict = readRevalidation({
    rawBody: await request.text(),
    signature: request.headers.get("x-signature") ?? "",
    secrets: env.revalidateSecrets(),
    now: Date.now(),
  });
  if (!verdict.ok) return Response.json({ code: verdict.code }, { status: verdict.status });
  for (const tag of verdict.tags) revalidateTag(tag, { expire: 0 });
  return Response.json({ revalidated: verdict.tags.length });
}
