import {
  accrueIncome,
  type Actor,
  type Balances,
  type Channel,
  type Contribution,
  isRefusal,
  type Journal,
  type KnownMember,
  recordSale,
  type Refusal,
  type SharingRule,
  withPostings,
} from "@cho-phien/income";
import type { Dong } from "@cho-phien/money";

export type SoldLine = {
  readonly saleId: string;
  readonly amountDong: Dong;
  readonly contributions: readonly Contribution[];
};

export type OfflineSale = {
  readonly lines: readonly SoldLine[];
  readonly channel: Exclude<Channel, "online" | "imported">;
  readonly soldAt: string;
  readonly actor: Actor;
  readonly rule: SharingRule;
  readonly members: readonly KnownMember[];
  readonly lockedThrough: string | null;
  readonly newId: () => string;
};

/**
 * For each line `sale.recorded` and, by its makers, `member.accrued` on the same channel; the first refusal refuses all.
 * Where nobody is known to share a line (a pool rule, no lot yet) its income gathers for the month's distribution.
 */
export function decideSales(balances: Balances, sale: OfflineSale): readonly Journal[] | Refusal {
  const journals: Journal[] = [];
  let running = balances;
  for (const line of sale.lines) {
    const decided = decideLine(running, { sale, line });
    if (isRefusal(decided)) return decided;
    journals.push(...decided);
    for (const { postings } of decided) running = withPostings(running, postings);
  }
  return journals;
}

function decideLine(
  balances: Balances,
  { sale, line }: { sale: OfflineSale; line: SoldLine },
): readonly Journal[] | Refusal {
  const { rule, actor, channel } = sale;
  const entry = () => ({ journalId: sale.newId(), effectiveAt: sale.soldAt, actor });
  const recorded = recordSale(entry(), {
    saleId: line.saleId,
    cooperativeId: rule.cooperativeId,
    channel,
    amountDong: line.amountDong,
    lockedThrough: sale.lockedThrough,
  });
  if (isRefusal(recorded)) return recorded;
  if (line.contributions.length === 0) return [recorded];
  const accrued = accrueIncome(entry(), {
    source: recorded.source,
    revision: 1,
    channel,
    incomeKind: recorded.incomeKind,
    netDong: line.amountDong,
    rule,
    contributions: line.contributions,
    members: sale.members,
    balances: withPostings(balances, recorded.postings),
  });
  return isRefusal(accrued) ? accrued : [recorded, accrued];
}
