import "server-only";
import { localeOr, type Locale } from "@/lib/i18n/locales";
import { dropSealed, readSealed, writeSealed } from "@/lib/session";
import { officerOf, type Officer } from "./officer";

/** The officer's session while her phone is in a member's hands: it opens one payout and no page of hers. */
export type DeskSession = {
  readonly token: string;
  readonly payoutId: string;
  readonly isCheck: boolean;
  readonly isHanded: boolean;
};

/** Puts the officer's own session away: every page of hers asks for a sign-in until she takes the phone back. */
export async function handOver(session: DeskSession): Promise<void> {
  await writeSealed("desk_session", JSON.stringify(session));
  await dropSealed("union_session");
}

/** Her PIN was right: the phone is hers again. */
export async function takeBack({ token }: DeskSession): Promise<void> {
  await writeSealed("union_session", token);
  await dropSealed("desk_session");
}

async function readDeskSession(): Promise<DeskSession | null> {
  const text = await readSealed("desk_session");
  const kept: unknown = text ? JSON.parse(text) : null;
  if (typeof kept !== "object" || kept === null) return null;
  if (!("token" in kept) || typeof kept.token !== "string") return null;
  if (!("payoutId" in kept) || typeof kept.payoutId !== "string") return null;
  const flag = (name: string) => new Map<string, unknown>(Object.entries(kept)).get(name) === true;
  return { token: kept.token, payoutId: kept.payoutId, isCheck: flag("isCheck"), isHanded: flag("isHanded") };
}

/** The session with its officer, or null when it is over. */
export async function deskOfficer(
  locale: Locale | string,
): Promise<{ readonly session: DeskSession; readonly officer: Officer } | null> {
  const session = await readDeskSession();
  const officer = session ? await officerOf(session.token, localeOr(locale)) : null;
  return session && officer && !("missing" in officer) ? { session, officer } : null;
}
