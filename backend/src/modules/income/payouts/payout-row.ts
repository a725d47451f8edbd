import { deductionReasons, type Actor, type DeductionReason, type PayoutMethod } from "@cho-phien/income";
import type { Dong } from "@cho-phien/money";
import { IncomeRefused } from "../ledger/refusal";
import { dongIn, oneOf, text } from "../row";
import type { Row, Sql } from "../sql";

/** The payer's claim, as it was made. Where the payout stands now follows from its journals (payout-list.ts). */
export type SentPayout = {
  readonly id: string;
  readonly batchId: string;
  readonly cooperativeId: string;
  readonly memberId: string;
  readonly amountDong: Dong;
  readonly method: PayoutMethod;
  readonly deductionReason: DeductionReason | null;
  readonly sentBy: Actor;
  readonly sentAt: string;
};

export const payoutMethods = ["cash", "bank", "goods"] as const satisfies readonly PayoutMethod[];
export const deductionReasonNames = Object.keys(deductionReasons).filter(
  (name): name is DeductionReason => name in deductionReasons,
);

export const PAYOUT_COLUMNS = `p.id, p.batch_id, p.cooperative_id, p.member_id, p.amount, p.method, p.deduction_reason,
  p.sent_by_type, p.sent_by_id, income_instant(p.sent_at) as sent_at`;

export function readPayout(row: Row): SentPayout {
  const reason = row["deduction_reason"];
  return {
    id: text(row, "id"),
    batchId: text(row, "batch_id"),
    cooperativeId: text(row, "cooperative_id"),
    memberId: text(row, "member_id"),
    amountDong: dongIn(row, "amount"),
    method: oneOf(payoutMethods, row["method"], "payout method"),
    deductionReason: reason === null ? null : oneOf(deductionReasonNames, reason, "deduction reason"),
    sentBy: { type: text(row, "sent_by_type"), id: text(row, "sent_by_id") },
    sentAt: text(row, "sent_at"),
  };
}

/** The payout with this id, or null. */
export async function findPayout(sql: Sql, id: string): Promise<SentPayout | null> {
  const rows = await sql(`select ${PAYOUT_COLUMNS} from payout p where p.id = ?`, [id]);
  return rows[0] ? readPayout(rows[0]) : null;
}

/** The payout with this id; throws IncomeRefused not_found. */
export async function payoutById(sql: Sql, id: string): Promise<SentPayout> {
  const payout = await findPayout(sql, id);
  if (payout === null) throw new IncomeRefused({ refused: "not_found", what: "payout", id });
  return payout;
}
