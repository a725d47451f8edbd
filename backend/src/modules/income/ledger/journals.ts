import type { Journal, Posting } from "@cho-phien/income";
import { dongFromWire } from "@cho-phien/money";
import { oneOf, text, textOrNull, whole } from "../row";
import type { Row, Sql } from "../sql";
import { accountKindNames } from "./database-refusal";
import { channels, incomeKinds, journalKinds } from "./journal-words";

/** A journal as it stands in its book: where, since when it was known, and its link of the chain (hex). */
export type StoredJournal = Journal & {
  readonly bookSeq: number;
  readonly recordedAt: string;
  readonly hash: string;
};

export type JournalFilter = {
  readonly ids?: readonly string[];
  readonly idemKeys?: readonly string[];
  readonly cooperativeIds?: readonly string[];
  readonly sourceIds?: readonly string[];
  readonly memberIds?: readonly string[];
  readonly reversesIds?: readonly string[];
};

const conditions: Readonly<Record<keyof JournalFilter, string>> = {
  ids: "j.id = any(?::uuid[])",
  idemKeys: "j.idem_key = any(?)",
  cooperativeIds: "j.cooperative_id = any(?)",
  sourceIds: "j.source_id = any(?)",
  memberIds: `j.id in (select p.journal_id from income_posting p join income_account a on a.id = p.account_id
    where a.member_id = any(?))`,
  reversesIds: "j.reverses_id = any(?::uuid[])",
};

/** Journals that match every part of the filter, oldest first, at most `limit`; a filter without parts is refused. */
export async function journals(sql: Sql, filter: JournalFilter, limit = 1000): Promise<readonly StoredJournal[]> {
  const parts = Object.entries(filter).filter(([, among]) => among !== undefined);
  if (parts.length === 0) throw new Error("Name the journals: a filter without parts would match every book");
  const where = parts.map(([name]) => conditionNamed(name)).join(" and ");
  const rows = await sql(
    `select j.id::text, j.kind, j.idem_key, j.cooperative_id, j.channel, j.income_kind, j.actor_type, j.actor_id,
            j.reason, j.source_type, j.source_id, j.reverses_id::text, j.book_seq,
            income_instant(j.effective_at) as effective_at, income_instant(j.recorded_at) as recorded_at,
            encode(j.hash, 'hex') as hash,
            (select jsonb_agg(jsonb_build_object('kind', a.kind, 'cooperative_id', nullif(a.cooperative_id, ''),
                      'member_id', nullif(a.member_id, ''), 'amount', p.amount::text, 'commune_code', p.commune_code)
                      order by p.line_no)
               from income_posting p join income_account a on a.id = p.account_id where p.journal_id = j.id) as postings
       from income_journal j where ${where} order by j.seq limit ?`,
    [...parts.map(([, among]) => [...among]), limit],
  );
  return rows.map(readJournal);
}

function conditionNamed(name: string): string {
  const found = Object.entries(conditions).find(([condition]) => condition === name);
  if (!found) throw new Error(`Journals can't be asked for by ${name}`);
  return found[1];
}

function readJournal(row: Row): StoredJournal {
  return {
    id: text(row, "id"),
    kind: oneOf(journalKinds, row["kind"], "journal kind"),
    idemKey: text(row, "idem_key"),
    cooperativeId: textOrNull(row, "cooperative_id"),
    channel: oneOf(channels, row["channel"], "channel"),
    incomeKind: oneOf(incomeKinds, row["income_kind"], "income kind"),
    effectiveAt: text(row, "effective_at"),
    actor: { type: text(row, "actor_type"), id: text(row, "actor_id") },
    reason: textOrNull(row, "reason"),
    source: { type: text(row, "source_type"), id: text(row, "source_id") },
    reversesId: textOrNull(row, "reverses_id"),
    postings: postingsIn(row["postings"]),
    bookSeq: whole(row, "book_seq"),
    recordedAt: text(row, "recorded_at"),
    hash: text(row, "hash"),
  };
}

function postingsIn(value: unknown): readonly Posting[] {
  if (!Array.isArray(value)) throw new Error("A journal without postings");
  return value.map((posting: Row) => ({
    account: {
      kind: oneOf(accountKindNames, posting["kind"], "account kind"),
      cooperativeId: textOrNull(posting, "cooperative_id"),
      memberId: textOrNull(posting, "member_id"),
    },
    amountDong: dongFromWire(text(posting, "amount")),
    communeCode: textOrNull(posting, "commune_code"),
  }));
}
