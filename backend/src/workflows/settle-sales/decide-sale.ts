import {
  accrueIncome,
  type Balances,
  isRefusal,
  type Journal,
  type Refusal,
  settleSale,
  type SharingRule,
  withPostings,
} from "@cho-phien/income";
import { bookAccount } from "@cho-phien/income";
import type { ReadyLine } from "./read-line";

type Facts = {
  readonly line: ReadyLine;
  readonly rule: SharingRule;
  readonly balances: Balances;
  readonly newId: () => string;
};

const ACTOR = { type: "job", id: "settle-sales" } as const;

/**
 * The journals of a settled line: the sale itself, and the members' shares of its net by the rule it was sold under.
 * Where nobody was known to share it (a pool rule, no lot yet) its income gathers for the month's distribution.
 */
export function decideSale({ line, rule, balances, newId }: Facts): readonly Journal[] | Refusal {
  const entry = () => ({ journalId: newId(), effectiveAt: line.effectiveAt, actor: ACTOR });
  const settled = settleSale(entry(), line.fact);
  if (isRefusal(settled)) return settled;
  if (line.snapshot.contributions.length === 0) return [settled];
  const accrued = accrueIncome(entry(), {
    source: settled.source,
    revision: 1,
    channel: settled.channel,
    incomeKind: settled.incomeKind,
    netDong: netOf(settled),
    rule,
    contributions: line.snapshot.contributions.map(({ memberId, units, ratePerUnit }) => ({
      memberId,
      units: BigInt(units),
      ratePerUnit: BigInt(ratePerUnit),
    })),
    members: line.snapshot.members,
    balances: withPostings(balances, settled.postings),
  });
  return isRefusal(accrued) ? accrued : [settled, accrued];
}

function netOf(settled: Journal) {
  const income = bookAccount("coop_income", settled.cooperativeId ?? "");
  const posting = settled.postings.find((it) => it.account.kind === income.kind);
  if (!posting) throw new Error(`${settled.idemKey} brings the cooperative no income`);
  return posting.amountDong;
}
