import "server-only";
import type { CoopMe } from "@cho-phien/contract";
import { getLocale } from "next-intl/server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, type Answer, type Ask } from "@/lib/medusa/client";
import { localePath } from "@/lib/paths";
import { readSealed } from "@/lib/session";
import { loginPath } from "./login-path";

/** Which of her cooperatives she works for now. No secret: the backend checks each id against her memberships. */
export const chosenCooperativeCookie = "coop_choice";

export type Staff = {
  readonly token: string;
  readonly locale: Locale;
  readonly me: CoopMe;
  /** Null when the account belongs to none; the layout then says so. */
  readonly cooperative: CoopMe["cooperatives"][number] | null;
};

/** Why there is no staff member to answer for. */
type NoStaff = { readonly missing: "signed_out" | "ended" };

/** Reads the session once per request, for layout and page alike. Throws when the backend is silent. */
export const currentStaff = cache(async (): Promise<Staff | NoStaff> => {
  const token = await readSealed("coop_session");
  return token ? staffOf(token, await getLocale()) : { missing: "signed_out" };
});

/** The same for a route handler, which names its locale. */
export async function staffOf(token: string, locale: Locale): Promise<Staff | NoStaff> {
  const answer = await askBackend<CoopMe>("/coop/me", { locale, token });
  if (!answer.ok && (answer.status === 401 || answer.status === 403)) return { missing: "ended" };
  if (!answer.ok) throw new Error(`/coop/me answered ${answer.status} (${answer.refusal.code})`);
  const chosen = (await cookies()).get(chosenCooperativeCookie)?.value;
  const { cooperatives } = answer.value;
  const cooperative = cooperatives.find(({ id }) => id === chosen) ?? cooperatives[0] ?? null;
  return { token, locale, me: answer.value, cooperative };
}

/** The signed-in staff member, or off to the sign-in page and back to `path` (without locale) afterwards. */
export async function requireStaff(path: string): Promise<Staff> {
  const staff = await currentStaff();
  if (!("missing" in staff)) return staff;
  const locale = await getLocale();
  const problem = staff.missing === "ended" ? "ended" : undefined;
  redirect(loginPath("coop", { locale, returnTo: localePath(locale, path), problem }));
}

/** One request to /coop for the cooperative she works for. */
export function askAsStaff<T>(staff: Staff, path: string, ask: Pick<Ask, "method" | "body"> = {}): Promise<Answer<T>> {
  const { token, locale, cooperative } = staff;
  const headers = cooperative ? { "x-cooperative-id": cooperative.id } : undefined;
  return askBackend<T>(path, { ...ask, locale, token, ...(headers ? { headers } : {}) });
}
