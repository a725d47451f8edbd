import type { Journal, Posting } from "@cho-phien/income";
import { parseDong, type Dong } from "@cho-phien/money";
import { oneOf } from "../row";
import { accountKindNames } from "./database-refusal";
import { channels, incomeKinds, journalKinds } from "./journal-words";
import { IncomeRefused } from "./refusal";

/** A journal as rules make it, or as it comes off a wire, where amounts are decimal strings. */
export type JournalInput = Omit<Journal, "postings"> & { readonly postings: readonly PostingInput[] };
export type PostingInput = Omit<Posting, "amountDong"> & { readonly amountDong: Dong | bigint | string };

/** One element of income_post's batch: the columns of income_draft, and its postings. */
export type JournalRow = Readonly<Record<string, unknown>>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
// An instant says its offset; a local time would mean another moment on another machine.
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;

/** Checks every word of a journal. Throws on anything the rules could not have made; fractions are refused with why. */
export function parseJournal(journal: JournalInput): JournalRow {
  if (journal.postings.length < 2) throw new Error(`Journal ${journal.idemKey} moves nothing`);
  return {
    id: matching(UUID, journal.id, "journal id"),
    kind: oneOf(journalKinds, journal.kind, "journal kind"),
    idem_key: named(journal.idemKey, "idempotency key"),
    cooperative_id: namedOrNull(journal.cooperativeId, "cooperative id"),
    channel: oneOf(channels, journal.channel, "channel"),
    income_kind: oneOf(incomeKinds, journal.incomeKind, "income kind"),
    effective_at: parseInstant(journal.effectiveAt),
    actor_type: named(journal.actor.type, "actor type"),
    actor_id: named(journal.actor.id, "actor id"),
    reason: namedOrNull(journal.reason, "reason"),
    source_type: named(journal.source.type, "source type"),
    source_id: named(journal.source.id, "source id"),
    reverses_id: journal.reversesId === null ? null : matching(UUID, journal.reversesId, "reversed journal id"),
    postings: journal.postings.map(parsePosting),
  };
}

function parsePosting({ account, amountDong, communeCode }: PostingInput): JournalRow {
  return {
    kind: oneOf(accountKindNames, account.kind, "account kind"),
    cooperative_id: namedOrNull(account.cooperativeId, "account's cooperative"),
    member_id: namedOrNull(account.memberId, "account's member"),
    amount: parseAmount(amountDong, "any").toString(),
    commune_code: namedOrNull(communeCode, "commune code"),
  };
}

/** Whole đồng from a bigint or a decimal string; refuses fractions and amounts Postgres' bigint can't hold. */
export function parseAmount(amount: bigint | string, accepts: "any" | "positive" | "zero_or_more"): Dong {
  const parsed = parseDong(amount.toString(), accepts);
  if (typeof parsed !== "bigint") throw new IncomeRefused(parsed);
  return parsed;
}

/** An ISO instant with its offset, back as it was given. */
export function parseInstant(at: string): string {
  if (Number.isNaN(Date.parse(matching(INSTANT, at, "instant")))) throw new Error(`${at} is no instant`);
  return at;
}

/** A text that says something, at most 300 characters. */
export function named(value: string, what: string): string {
  if (typeof value !== "string" || value.trim() === "" || value.length > 300) {
    throw new Error(`The ${what} is empty or too long: ${String(value).slice(0, 40)}`);
  }
  return value;
}

function namedOrNull(value: string | null, what: string): string | null {
  return value === null ? null : named(value, what);
}

function matching(form: RegExp, value: string, what: string): string {
  if (typeof value !== "string" || !form.test(value)) throw new Error(`${String(value).slice(0, 40)} is no ${what}`);
  return value;
}
