import type { Refusal } from "@cho-phien/income";
import type { Dong } from "@cho-phien/money";

/** What the database itself refuses, beside the refusals the rules know. */
export type LedgerRefusal =
  | { readonly refused: "same_key_other_body"; readonly idemKey: string; readonly journalId: string }
  | { readonly refused: "unbalanced"; readonly journalId: string; readonly sumDong: Dong }
  | { readonly refused: "never_changed"; readonly table: string }
  | { readonly refused: "no_such_account"; readonly account: string }
  | { readonly refused: "evidence_missing"; readonly detail: string }
  | { readonly refused: "later_entry_stands"; readonly journalId: string; readonly laterId: string }
  | { readonly refused: "lot_code_used"; readonly code: string }
  | { readonly refused: "changed_since_preview" }
  | { readonly refused: "not_found"; readonly what: string; readonly id: string }
  | {
      readonly refused: "already_settled";
      readonly what: "payout" | "dispute";
      readonly id: string;
      readonly state: string;
    };

export type IncomeRefusal = Refusal | LedgerRefusal;

/** Thrown, because it must take the whole transaction back; `refusal` carries the numbers for the sentence. */
export class IncomeRefused extends Error {
  readonly refusal: IncomeRefusal;

  constructor(refusal: IncomeRefusal) {
    super(`The ledger refused: ${refusal.refused}`);
    this.name = "IncomeRefused";
    this.refusal = refusal;
  }
}
