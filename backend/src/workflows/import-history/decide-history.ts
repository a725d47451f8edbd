import {
  accrueIncome,
  type Actor,
  type Balances,
  isRefusal,
  type Journal,
  recordSale,
  type Refusal,
  sendPayout,
  type SharingRule,
  withPostings,
} from "@cho-phien/income";
import { dongFromWire } from "@cho-phien/money";
import type { HistoryRow } from "./index";

export type History = {
  readonly cooperativeId: string;
  readonly rows: readonly (HistoryRow & { readonly id: string; readonly at: string })[];
  readonly actor: Actor;
  readonly lockedThrough: string | null;
  readonly newId: () => string;
};

/** Declared amounts are already hers: nothing is kept for the cooperative, and no advance is netted from the past. */
export function declaredRule(cooperativeId: string): SharingRule {
  return {
    id: "declared",
    cooperativeId,
    version: 0,
    validFrom: "2000-01-01",
    basis: "maker",
    retainedBp: 0,
    fundBp: 0,
    memberBp: 10_000,
    advanceCapBp: 0,
    minutesRef: "số liệu hợp tác xã khai",
  };
}

/**
 * Three journals a row, on the channel "imported": the sale, her share, and the payer's claim that it was paid, so that
 * history never shows as still due. It stays unconfirmed until she says so.
 */
export function decideHistory(balances: Balances, history: History): readonly Journal[] | Refusal {
  const journals: Journal[] = [];
  let running = balances;
  for (const row of history.rows) {
    const decided = decideRow(running, { history, row });
    if (isRefusal(decided)) return decided;
    journals.push(...decided);
    for (const { postings } of decided) running = withPostings(running, postings);
  }
  return journals;
}

type OneRow = { readonly history: History; readonly row: History["rows"][number] };

function decideRow(balances: Balances, { history, row }: OneRow): readonly Journal[] | Refusal {
  const { cooperativeId, actor, lockedThrough, newId } = history;
  const amountDong = dongFromWire(row.amountDong);
  const entry = () => ({ journalId: newId(), effectiveAt: row.at, actor });
  const sale = { saleId: row.id, cooperativeId, channel: "other" as const, amountDong, lockedThrough };
  const recorded = recordSale(entry(), sale);
  if (isRefusal(recorded)) return recorded;
  const members = [{ memberId: row.memberId, communeCode: row.communeCode }];
  const accrued = accrueIncome(entry(), {
    source: recorded.source,
    revision: 1,
    channel: "imported",
    incomeKind: "sale_payout",
    netDong: amountDong,
    rule: declaredRule(cooperativeId),
    contributions: [{ memberId: row.memberId, units: 1n, ratePerUnit: 1n }],
    members,
    balances: withPostings(balances, recorded.postings),
  });
  if (isRefusal(accrued)) return accrued;
  const paid = sendPayout(
    { effectiveAt: row.at, actor },
    {
      payoutId: row.id,
      cooperativeId,
      memberId: row.memberId,
      amountDong,
      method: "cash",
      deductionReason: null,
      due: [{ journalId: newId(), channel: "imported", incomeKind: "sale_payout", amountDong }],
      members,
      balances: withPostings(withPostings(balances, recorded.postings), accrued.postings),
      lockedThrough,
    },
  );
  return isRefusal(paid) ? paid : [{ ...recorded, channel: "imported" }, accrued, ...paid];
}
