import "server-only";
import type { CoopChecklist, CoopPeople, CoopProfile, LocalInbox } from "@cho-phien/contract";
import { askAsStaff, type Staff } from "@/lib/doors/staff";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend, valueOrMissing } from "../client";

/** The messages this machine sent, newest first; null where the inbox is closed. Throws when the backend is silent. */
export async function findMessages(locale: Locale, phone: string): Promise<LocalInbox["messages"] | null> {
  const search = new URLSearchParams(phone ? { phone } : {});
  const inbox = valueOrMissing(await askBackend<LocalInbox>(`/local-inbox/messages?${search}`, { locale }));
  return inbox?.messages ?? null;
}

/** True where messages stay on this machine; a silent backend has no inbox to show. */
export async function hasLocalInbox(): Promise<boolean> {
  const answer = await askBackend<LocalInbox>("/local-inbox/messages?phone=0", { locale: "vi" });
  return answer.ok;
}

/** What her cooperative still needs before it may sell. */
export async function readChecklist(staff: Staff): Promise<CoopChecklist> {
  return present(valueOrMissing(await askAsStaff<CoopChecklist>(staff, "/coop/checklist")), "/coop/checklist");
}

export async function readProfile(staff: Staff): Promise<CoopProfile> {
  return present(valueOrMissing(await askAsStaff<CoopProfile>(staff, "/coop/profile")), "/coop/profile");
}

export async function readPeople(staff: Staff): Promise<CoopPeople> {
  return present(valueOrMissing(await askAsStaff<CoopPeople>(staff, "/coop/people")), "/coop/people");
}

function present<T>(value: T | null, path: string): T {
  if (value === null) throw new Error(`${path} is missing`);
  return value;
}
