import "server-only";
import { localeOr, type Locale } from "@/lib/i18n/locales";
import type { Answer } from "@/lib/medusa/client";
import { localePath, paths } from "@/lib/paths";
import { isSameOrigin } from "@/lib/same-origin";
import { readSealed } from "@/lib/session";
import { loginPath } from "./login-path";
import { staffOf, type Staff } from "./staff";

/** Who calls a JSON handler of the fair page, or the answer that says why nobody does. */
export async function staffOfCall(request: Request): Promise<Staff | Response> {
  const locale = localeOr(new URL(request.url).searchParams.get("locale"));
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const token = await readSealed("coop_session");
  if (!token) return signedOut(locale);
  try {
    const staff = await staffOf(token, locale);
    return "missing" in staff ? signedOut(locale) : staff;
  } catch {
    return answerJson({ kind: "no_network" });
  }
}

/** The same person acting for the cooperative a sale names; null when it is none of hers. */
export function staffFor(staff: Staff, cooperativeId: unknown): Staff | null {
  const cooperative = staff.me.cooperatives.find(({ id }) => id === cooperativeId);
  return cooperative ? { ...staff, cooperative } : null;
}

/** A backend's answer in the kinds the fair page knows. A silent or failing backend is a lost signal to it. */
export function answerCall(answer: Answer<unknown>, value: unknown, locale: Locale): Response {
  if (answer.ok) return answerJson({ kind: "done", value });
  if (answer.status === 401) return signedOut(locale);
  if (answer.status === 0 || answer.status === 429 || answer.status >= 500) return answerJson({ kind: "no_network" });
  return answerJson({ kind: "refused", sentence: answer.refusal.message });
}

export function elsewhere(): Response {
  return answerJson({ kind: "elsewhere" });
}

function signedOut(locale: Locale): Response {
  const returnTo = localePath(locale, paths.coop.fair);
  return answerJson({ kind: "signed_out", goTo: loginPath("coop", { locale, returnTo, problem: "ended" }) });
}

function answerJson(body: object): Response {
  return Response.json(body, { headers: { "cache-control": "no-store" } });
}
