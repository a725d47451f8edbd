import type { CountedGauge } from "./counted";

/** What the journal, its postings and what stands on them are guarded by; the same names as L2 of invariants.sql. */
const GUARDS = [
  "income_journal_never_changes",
  "income_posting_never_changes",
  "income_journal_balanced",
  "income_posting_arrives",
  "income_receipt_has_evidence",
  "income_account_stays",
  "income_account_keeps_its_owner",
  "income_account_follows_postings",
  "income_monthly_follows_postings",
  "receipt_evidence_never_changes",
  "receipt_evidence_may_be_written",
  "payout_never_changes",
  "payout_item_never_changes",
  "sharing_rule_never_changes",
  "dispute_closes_once",
] as const;

const sleepingGuards = `select count(*) from unnest(array[${GUARDS.map((it) => `'${it}'`).join(", ")}]) as wanted(name)
  left join pg_trigger t on t.tgname = wanted.name and t.tgenabled in ('O', 'A') where t.oid is null`;

/** Null and '' name the platform's own book; equality in two halves, because an index answers no "is not distinct from". */
const lostEnds = `select count(*) from income_chain_head h where h.book_seq > 0 and not exists (
  select from income_journal j where j.cooperative_id = h.book and j.book_seq = h.book_seq and j.hash = h.hash
   union all
  select from income_journal j where h.book = '' and j.cooperative_id is null and j.book_seq = h.book_seq and j.hash = h.hash)`;

const belowZero = "select count(*) from income_account where balance < 0 and not may_go_below";

const heldOtherwise = `select count(*) from (select coalesce(sum(held), 0) as held from bank_line where held > 0) l,
  (select coalesce(sum(balance), 0) as balance from income_account
    where kind = 'payer_held' and cooperative_id = '' and member_id = '') a
  where l.held <> a.balance and not exists (select from bank_line_move where posted_at is null)`;

/**
 * The checks of the books that cost the same however long the books are: guards awake (L2), every book ending where its head
 * says (L2), nobody below zero (L6), and money held for payers as their bank lines say (L4). The chain itself, the rollup
 * and the rest are the doctor's, who reads everything.
 */
export const LEDGER_CHECKS: CountedGauge = {
  name: "market_ledger_faults",
  help: "Faults found in the books, by check; anything but 0 is for a person at once.",
  label: "check",
  sql: `select 'guards' as of, (${sleepingGuards})::float8 as value
        union all select 'ends', (${lostEnds})::float8
        union all select 'below_zero', (${belowZero})::float8
        union all select 'held_money', (${heldOtherwise})::float8`,
};
