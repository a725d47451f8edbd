import "server-only";
import { localeOr } from "@/lib/i18n/locales";
import { askBackend } from "@/lib/medusa/client";
import { localePath, safeReturnPath } from "@/lib/paths";
import { isSameOrigin } from "@/lib/same-origin";
import { dropSealed, writeSealed } from "@/lib/session";
import { doors, type DoorName, type SignInProblem } from "./doors";
import { formText } from "./form-text";
import { loginPath } from "./login-path";
import { seeOther } from "./see-other";

/**
 * POST of a sign-in form { phone, password, return, locale }: seals the token in the door's cookie and goes where the
 * person wanted to be, or back to the form with one reason. The token never leaves this server in the clear.
 */
export async function signIn(request: Request, door: DoorName): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const locale = localeOr(formText(form, "locale"));
  const returnTo = safeReturnPath(formText(form, "return"), localePath(locale, doors[door].home));
  const back = (problem: SignInProblem) => seeOther(loginPath(door, { locale, returnTo, problem }));
  if (!isSameOrigin(request)) return back("origin");

  const password = form.get("password");
  const answer = await askBackend<{ readonly token: string }>(`/auth/${doors[door].actor}/phonepass`, {
    locale,
    method: "POST",
    // A password is never trimmed: a blank may be part of it.
    body: { phone: formText(form, "phone"), password: typeof password === "string" ? password : "" },
    // Tries are counted per address, and every door's visitors reach the backend from this one server.
    headers: forwardedFor(request),
  });
  if (!answer.ok) return back(problemOf(answer.status));
  const me = await askBackend(doors[door].me, { locale, token: answer.value.token });
  // A person of the other door has a right password and still nothing to do here: the same sentence.
  if (!me.ok) return back(problemOf(me.status));
  await writeSealed(doors[door].cookie, answer.value.token);
  return seeOther(returnTo);
}

/** POST of the sign-out button; the cookie is dropped whatever the backend thinks of the token. */
export async function signOut(request: Request, door: DoorName): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const locale = localeOr(formText(form, "locale"));
  if (isSameOrigin(request)) await dropSealed(doors[door].cookie);
  return seeOther(loginPath(door, { locale }));
}

function forwardedFor(request: Request): Record<string, string> {
  const addresses = request.headers.get("x-forwarded-for");
  return addresses ? { "x-forwarded-for": addresses } : {};
}

/** A malformed phone, an unknown one and a wrong password answer alike, so that nobody learns which numbers exist. */
function problemOf(status: number): SignInProblem {
  if (status === 429) return "many";
  return status === 0 || status >= 500 ? "down" : "wrong";
}
