import "server-only";
import type { DataCodeSent, DataTicket, OwnData, RightUsed } from "@cho-phien/contract";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, type Answer } from "../client";

export type Opened = { readonly token: string; readonly ticket: string; readonly locale: Locale };

const pathOf = (token: string, part: string): string => `/store/receipts/${encodeURIComponent(token)}/${part}`;

/** Asks for a code to her own phone. */
export function askDataCode(token: string, locale: Locale): Promise<Answer<DataCodeSent>> {
  return askBackend<DataCodeSent>(pathOf(token, "data-code"), { locale, method: "POST", body: {} });
}

/** Her code for a ticket. */
export function askDataTicket(token: string, { code, locale }: { readonly code: string; readonly locale: Locale }) {
  return askBackend<DataTicket>(pathOf(token, "data-ticket"), { locale, method: "POST", body: { code } });
}

export function readOwnData({ token, ticket, locale }: Opened): Promise<Answer<OwnData>> {
  return askBackend<OwnData>(pathOf(token, "data"), { locale, method: "POST", body: { ticket } });
}

/** Uses one of her rights; answers what is held now. */
export function takeOwnRight({ token, ticket, locale }: Opened, used: RightUsed): Promise<Answer<OwnData>> {
  return askBackend<OwnData>(pathOf(token, "rights"), { locale, method: "POST", body: { ticket, used } });
}
