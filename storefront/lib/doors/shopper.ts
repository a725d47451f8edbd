import "server-only";
import type { AccountView } from "@cho-phien/contract";
import { getLocale } from "next-intl/server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { localeOr, type Locale } from "@/lib/i18n/locales";
import { askBackend, type Answer, type Ask } from "@/lib/medusa/client";
import { localePath, paths } from "@/lib/paths";
import { cookieOptions, dropSealed, readSealed, writeSealed } from "@/lib/session";

type Shopper = { readonly token: string; readonly account: AccountView };

/** Readable and without content: it only says that the goods put aside here also stand in an account. */
const flagCookie = "shopper";
const flagSeconds = 30 * 86_400;

/** Who is signed in as a shopper, read once per request; null for a guest and for who was signed out elsewhere. */
export const currentShopper = cache(async (): Promise<Shopper | null> => {
  const token = await readSealed("shopper_session");
  if (!token) return null;
  const answer = await askBackend<AccountView>("/store/account", { locale: "vi", token });
  if (answer.ok) return { token, account: answer.value };
  if (answer.status === 401) return null;
  throw new Error(`/store/account answered ${answer.status} (${answer.refusal.code})`);
});

/** The signed-in shopper, or off to the sign-in page and back to `path` (without locale) afterwards. */
export async function requireShopper(path: string): Promise<Shopper> {
  const shopper = await currentShopper();
  if (shopper) return shopper;
  const locale = localeOr(await getLocale());
  const wasIn = (await readSealed("shopper_session")) !== null;
  redirect(signInPath(locale, { returnTo: localePath(locale, path), said: wasIn ? "ended" : null }));
}

export const signInSentences = ["ended", "gone", "out", "outEverywhere", "deleted"] as const;
type SignInSentence = (typeof signInSentences)[number];

type SignInAt = { readonly returnTo?: string; readonly said?: SignInSentence | null };

export function signInPath(locale: Locale, { returnTo, said }: SignInAt = {}): string {
  const search = new URLSearchParams({
    ...(returnTo ? { return: returnTo } : {}),
    ...(said ? { said } : {}),
  }).toString();
  return `${localePath(locale, paths.account.signIn)}${search ? `?${search}` : ""}`;
}

/** One request to the account's door. */
export function askAsShopper<T>(
  token: string,
  path: string,
  ask: Pick<Ask, "method" | "body" | "locale">,
): Promise<Answer<T>> {
  return askBackend<T>(`/store/account${path}`, { ...ask, token });
}

/** Route handlers only. */
export async function keepShopper(token: string): Promise<void> {
  await writeSealed("shopper_session", token);
  (await cookies()).set(flagCookie, "1", { ...(await cookieOptions(flagSeconds)), httpOnly: false });
}

/** Route handlers only: a shared phone is left as it was found. */
export async function dropShopper(): Promise<void> {
  await dropSealed("shopper_session");
  (await cookies()).delete(flagCookie);
}
