import { text, textOrNull, whole } from "../row";
import type { Sql } from "../sql";

export type ChainFault = {
  /** The cooperative's id, or null for the platform's own book. */
  readonly cooperativeId: string | null;
  readonly bookSeq: number;
  /** The first journal that is not as it was written; null when the last journals of the book are missing. */
  readonly journalId: string | null;
  readonly fault: string;
};

/** Recomputes every hash from journals and postings; the first fault of each book, or nothing. */
export async function verifyChain(sql: Sql): Promise<readonly ChainFault[]> {
  const rows = await sql("select book, book_seq, journal_id::text, fault from income_chain_faults()");
  return rows.map((row) => ({
    cooperativeId: text(row, "book") || null,
    bookSeq: whole(row, "book_seq"),
    journalId: textOrNull(row, "journal_id"),
    fault: text(row, "fault"),
  }));
}
