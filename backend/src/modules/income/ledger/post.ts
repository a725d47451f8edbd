import { flag, text } from "../row";
import type { Sql } from "../sql";
import { withRefusals } from "./database-refusal";
import { parseJournal, type JournalInput } from "./parse-journal";

/** `journalId` is the journal that stands for the fact; `replayed` when it stood there before this call. */
export type Posted = { readonly journalId: string; readonly replayed: boolean };

/**
 * Enters several journals, all or none, in the order given. Throws IncomeRefused: same_key_other_body, below_zero,
 * unbalanced, reversed_already, no_such_account. One call per transaction keeps the order of locks the same for all.
 */
export async function post(sql: Sql, journals: readonly JournalInput[]): Promise<readonly Posted[]> {
  if (journals.length === 0) return [];
  const batch = JSON.stringify(journals.map(parseJournal));
  const rows = await withRefusals(() => sql("select journal_id::text, replayed from income_post(?::jsonb)", [batch]));
  return rows.map((row) => ({ journalId: text(row, "journal_id"), replayed: flag(row, "replayed") }));
}
