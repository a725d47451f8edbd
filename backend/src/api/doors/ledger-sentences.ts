import type { RefusalCode } from "@cho-phien/income";
import type { SentenceRow } from "./sentence-row";

/** The refusals of the income rules bring their sentences along (boundary/ledger-refusal.ts); here is their status. */
export const LEDGER_SENTENCES = {
  amount_not_whole: said(400),
  amount_not_positive: said(400),
  unknown_member: said(400),
  rule_does_not_sum: said(400),
  fund_below_minimum: said(400),
  minutes_missing: said(400),
  basis_not_applicable: said(409),
  no_contributions: said(409),
  month_locked: said(409),
  above_due: said(409),
  stated_above_sent: said(409),
  level_not_allowed: said(403),
  resolution_needs_both: said(409),
  outcome_does_not_fit: said(409),
  cooperative_not_heard: said(409),
  nothing_proposed: said(409),
  reason_missing: said(400),
  reversed_already: said(409),
  later_entry_stands: said(409),
  not_reversible: said(409),
  returned_above_sold: said(409),
  below_zero: said(409),
} satisfies Readonly<Record<RefusalCode, SentenceRow>>;

function said(status: number): SentenceRow {
  return { status, vi: ({ vi }) => String(vi), en: ({ en }) => String(en) };
}
