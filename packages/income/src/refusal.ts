import type { Dong, NotWholeDong } from "@cho-phien/money";
import type { AccountRef } from "./account-ref";
import type { DisputeOutcome } from "./dispute-acts";
import type { NotWriterBecause } from "./evidence";
import type { JournalKind } from "./posting";
import type { CooperativeKind, SharingBasis } from "./sharing-rule";

/** Every "no" the rules expect to say, each with the numbers its sentence needs (sentence.ts). */
export type Refusal =
  | NotWholeDong
  | { readonly refused: "amount_not_positive"; readonly amountDong: Dong }
  | { readonly refused: "unknown_member"; readonly memberId: string; readonly cooperativeId: string }
  | {
      readonly refused: "rule_does_not_sum";
      readonly retainedBp: number;
      readonly fundBp: number;
      readonly memberBp: number;
      readonly sumBp: number;
      readonly neededBp: number;
    }
  | {
      readonly refused: "fund_below_minimum";
      readonly fundBp: number;
      readonly minimumBp: number;
      readonly cooperativeKind: CooperativeKind;
    }
  | { readonly refused: "minutes_missing"; readonly what: "sharing_rule" | "distribution" }
  | { readonly refused: "basis_not_applicable"; readonly basis: SharingBasis; readonly needed: readonly SharingBasis[] }
  | { readonly refused: "no_contributions"; readonly sourceId: string }
  | { readonly refused: "month_locked"; readonly month: string; readonly lockedThrough: string }
  | {
      readonly refused: "above_due";
      readonly memberId: string | null;
      readonly neededDong: Dong;
      readonly availableDong: Dong;
    }
  | { readonly refused: "stated_above_sent"; readonly statedDong: Dong; readonly sentDong: Dong }
  | {
      readonly refused: "level_not_allowed";
      readonly level: number;
      readonly writerType: string;
      readonly why: NotWriterBecause;
    }
  | {
      readonly refused: "resolution_needs_both";
      readonly missing: readonly ("member" | "officer" | "second_officer")[];
    }
  | {
      readonly refused: "outcome_does_not_fit";
      readonly outcome: DisputeOutcome;
      readonly arrivedDong: Dong;
      readonly missingDong: Dong;
    }
  | { readonly refused: "cooperative_not_heard"; readonly disputeId: string }
  | { readonly refused: "nothing_proposed"; readonly disputeId: string }
  | { readonly refused: "reason_missing"; readonly act: "goods_deduction" | "correction" }
  | { readonly refused: "reversed_already"; readonly journalId: string; readonly reversedById: string }
  | { readonly refused: "later_entry_stands"; readonly journalId: string; readonly laterId: string }
  | { readonly refused: "not_reversible"; readonly journalId: string; readonly kind: JournalKind }
  | {
      readonly refused: "returned_above_sold";
      readonly returnedPieces: bigint;
      readonly alreadyReturnedPieces: bigint;
      readonly soldPieces: bigint;
    }
  | {
      readonly refused: "below_zero";
      readonly account: AccountRef;
      readonly balanceDong: Dong;
      readonly neededDong: Dong;
    };

export type RefusalCode = Refusal["refused"];

/** Tells a refusal from a decision. */
export function isRefusal(outcome: object): outcome is Refusal {
  return "refused" in outcome;
}
