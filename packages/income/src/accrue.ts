import { allocate, negate, smaller, subtract, ZERO_DONG, type Dong } from "@cho-phien/money";
import { bookAccount, memberAccount } from "./account-ref";
import { balanceOf, belowZeroAfter, type Balances } from "./balance";
import { assertBalanced, type Channel, type Entry, type IncomeKind, type Journal, type Posting } from "./posting";
import type { Refusal } from "./refusal";
import { WHOLE_BP, type SharingRule } from "./sharing-rule";
import { splitAmongMembers, splitNet, type Contribution, type MemberShare } from "./split";

/** Someone who is or was a member of the cooperative, with her commune on the date of the fact. */
export type KnownMember = { readonly memberId: string; readonly communeCode: string };

export type Accrual = {
  /** What is shared: a settled consignment line, a recorded sale, a pool run. */
  readonly source: { readonly type: string; readonly id: string };
  /** 1 the first time; one more each time an accrual was reversed because a contribution was wrong. */
  readonly revision: number;
  readonly channel: Channel;
  readonly incomeKind: IncomeKind;
  /** The net to share, in đồng. */
  readonly netDong: Dong;
  /** The version in force when the goods were sold: the one on the line's snapshot. */
  readonly rule: SharingRule;
  readonly contributions: readonly Contribution[];
  readonly members: readonly KnownMember[];
  /** The cooperative's income and the members' advances, at least. */
  readonly balances: Balances;
};

/** `member.accrued`: coop_income → each member, what the cooperative keeps, its fund. An advance is netted first. */
export function accrueIncome(entry: Entry, accrual: Accrual): Journal | Refusal {
  const { rule, netDong, source } = accrual;
  if (netDong <= 0n) return { refused: "amount_not_positive", amountDong: netDong };
  const parts = splitNet(netDong, rule);
  const shares = splitAmongMembers(parts.membersDong, accrual.contributions);
  if (shares === null) return { refused: "no_contributions", sourceId: source.id };
  const toMembers = memberPostings(shares, accrual);
  if ("refused" in toMembers) return toMembers;
  const toBook = (kind: Posting["account"]["kind"], amountDong: Dong): Posting => ({
    account: bookAccount(kind, rule.cooperativeId),
    amountDong,
    communeCode: null,
  });
  const postings = [
    toBook("coop_income", negate(netDong)),
    toBook("coop_retained", parts.retainedDong),
    toBook("coop_fund", parts.fundDong),
    ...toMembers.postings,
  ];
  return belowZeroAfter(accrual.balances, postings) ?? accrualJournal(entry, accrual, postings);
}

function accrualJournal(entry: Entry, accrual: Accrual, postings: readonly Posting[]): Journal {
  const { source, revision } = accrual;
  return assertBalanced({
    id: entry.journalId,
    kind: "member.accrued",
    idemKey: `member.accrued:${source.id}${revision === 1 ? "" : `:${revision}`}`,
    cooperativeId: accrual.rule.cooperativeId,
    channel: accrual.channel,
    incomeKind: accrual.incomeKind,
    effectiveAt: entry.effectiveAt,
    actor: entry.actor,
    reason: null,
    source,
    reversesId: null,
    postings,
  });
}

function memberPostings(
  shares: readonly MemberShare[],
  { members, rule, balances }: Accrual,
): { readonly postings: readonly Posting[] } | Refusal {
  const communes = new Map(members.map(({ memberId, communeCode }) => [memberId, communeCode]));
  const postings: Posting[] = [];
  for (const { memberId, amountDong } of shares) {
    const communeCode = communes.get(memberId);
    if (communeCode === undefined) return { refused: "unknown_member", memberId, cooperativeId: rule.cooperativeId };
    const owner = { cooperativeId: rule.cooperativeId, memberId };
    const advance = memberAccount("member_advance", owner);
    const nettedDong = nettedFrom(amountDong, { owedDong: negate(balanceOf(balances, advance)), rule });
    postings.push(
      { account: advance, amountDong: nettedDong, communeCode },
      { account: memberAccount("member_due", owner), amountDong: subtract(amountDong, nettedDong), communeCode },
    );
  }
  return { postings };
}

/** How much of a new share repays her advance: what she owes, at most the rule's part of the share. */
function nettedFrom(shareDong: Dong, { owedDong, rule }: { owedDong: Dong; rule: SharingRule }): Dong {
  if (owedDong <= 0n) return ZERO_DONG;
  const [cap] = allocate(shareDong, [
    { key: "netted", weight: BigInt(rule.advanceCapBp) },
    { key: "paid_out", weight: BigInt(WHOLE_BP - rule.advanceCapBp) },
  ]);
  return smaller(owedDong, cap?.amountDong ?? ZERO_DONG);
}
