import { sendPhoto } from "@/lib/medusa/operations/coop-photos";
import { staffOf } from "@/lib/doors/staff";
import { localeOr } from "@/lib/i18n/locales";
import { isSameOrigin } from "@/lib/same-origin";
import { readSealed } from "@/lib/session";

/** POST of one photo's bytes by the picker; answers PhotoView, or a refusal with its sentence. */
export async function POST(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const locale = localeOr(searchParams.get("locale") ?? undefined);
  if (!isSameOrigin(request)) return refused(403, "origin");
  const token = await readSealed("coop_session");
  const staff = token ? await staffOf(token, locale).catch(() => null) : { missing: "signed_out" };
  if (!staff) return refused(502, "unreachable");
  if ("missing" in staff) return refused(401, "not_signed_in");
  const answer = await sendPhoto(staff, {
    body: request.body ?? new ReadableStream({ start: (it) => it.close() }),
    shape: searchParams.get("shape") === "whole" ? "whole" : "card",
    length: request.headers.get("content-length"),
    signal: request.signal,
  }).catch(() => null);
  if (!answer) return refused(502, "unreachable");
  return new Response(answer.body, { status: answer.status, headers: { "content-type": "application/json" } });
}

/** The picker has its own sentences for these. */
function refused(status: number, code: string): Response {
  return Response.json({ code, message: "" }, { status });
}
