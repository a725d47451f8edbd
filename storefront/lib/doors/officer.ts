import "server-only";
import type { UnionMe } from "@cho-phien/contract";
import { getLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, type Answer, type Ask } from "@/lib/medusa/client";
import { localePath } from "@/lib/paths";
import { readSealed } from "@/lib/session";
import { loginPath } from "./login-path";

export type Officer = { readonly token: string; readonly locale: Locale; readonly me: UnionMe };

type NoOfficer = { readonly missing: "signed_out" | "ended" };

/** Reads the session once per request, for layout and page alike. Throws when the backend is silent. */
export const currentOfficer = cache(async (): Promise<Officer | NoOfficer> => {
  const token = await readSealed("union_session");
  return token ? officerOf(token, await getLocale()) : { missing: "signed_out" };
});

/** The same for a route handler, which names its locale. */
export async function officerOf(token: string, locale: Locale): Promise<Officer | NoOfficer> {
  const answer = await askBackend<UnionMe>("/union/me", { locale, token });
  if (answer.ok) return { token, locale, me: answer.value };
  if (answer.status === 401 || answer.status === 403) return { missing: "ended" };
  throw new Error(`/union/me answered ${answer.status} (${answer.refusal.code})`);
}

/** The signed-in officer, or off to the sign-in page and back to `path` (without locale) afterwards. */
export async function requireOfficer(path: string): Promise<Officer> {
  const officer = await currentOfficer();
  if (!("missing" in officer)) return officer;
  const locale = await getLocale();
  const problem = officer.missing === "ended" ? "ended" : undefined;
  redirect(loginPath("union", { locale, returnTo: localePath(locale, path), problem }));
}

/** One request to /union; what comes back is what her grants reach. */
export function askAsOfficer<T>(
  { token, locale }: Officer,
  path: string,
  ask: Pick<Ask, "method" | "body"> = {},
): Promise<Answer<T>> {
  return askBackend<T>(path, { ...ask, locale, token });
}
