import type { ExplainedShare, MemberExplanation, MonthString } from "@cho-phien/contract";
import { explainShare, type Journal, monthOf, type SharingRule } from "@cho-phien/income";
import { dongToWire, formatDong, negate, sum } from "@cho-phien/money";
import { dateOf as dayOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { INCOME_MODULE } from "../modules/income";
import { declaredRule } from "../workflows/import-history/decide-history";
import { goodsOf, ruleIdsOf } from "./explain-goods";
import { coveredBy } from "./explain-payouts";
import { figuresOf } from "./read-union-income";

type Asked = {
  readonly cooperativeId: string;
  readonly member: { readonly id: string; readonly fullName: string };
  readonly month: MonthString;
};

/** Why a member is due what she is due for a month: a chain for each share, from what was paid to what she confirmed. */
export async function explainMember(
  container: MedusaContainer,
  { cooperativeId, member, month }: Asked,
): Promise<MemberExplanation> {
  const income = container.resolve(INCOME_MODULE);
  const [hers, monthly] = await Promise.all([
    income.journals({ memberIds: [member.id], cooperativeIds: [cooperativeId] }, 10_000),
    income.incomeMonthly({ cooperativeIds: [cooperativeId], from: month, to: month }),
  ]);
  const undone = new Set(hers.map((it) => it.reversesId));
  const shares = hers.filter((it) => it.kind === "member.accrued" && !undone.has(it.id));
  const inMonth = shares.filter((it) => monthOf(it.effectiveAt) === month);
  const sourceIds = inMonth.map((it) => it.source.id);
  const [sales, goods, rules, covered] = await Promise.all([
    income.journals({ sourceIds, cooperativeIds: [cooperativeId] }, 10_000),
    goodsOf(container, sourceIds),
    rulesOf(container, { cooperativeId, shares: inMonth }),
    coveredBy(container, { memberId: member.id, shares, journals: hers }),
  ]);
  const explained = inMonth.flatMap((accrued): ExplainedShare[] => {
    const settled = sales.find((it) => it.source.id === accrued.source.id && SALES.has(it.kind));
    const rule = rules.get(accrued.id);
    if (!settled || !rule) return [];
    const facts = { memberId: member.id, settled, rule, accrued, ...covered(accrued.id) };
    return [
      {
        source: accrued.source,
        channel: accrued.channel,
        goods: goods.get(accrued.source.id) ?? null,
        at: accrued.effectiveAt,
        refunded: refundedOf(hers, { lineId: accrued.source.id, memberId: member.id }),
        steps: explainShare(facts).map(({ amountsDong, ...step }) => ({
          ...step,
          amountsDong: Object.fromEntries(Object.entries(amountsDong).map(([name, it]) => [name, dongToWire(it)])),
        })),
      },
    ];
  });
  const { accruedDong, paidDong, confirmedDong } = figuresOf(monthly.filter((it) => it.memberId === member.id));
  const identity = { memberId: member.id, fullName: member.fullName, month };
  return { ...identity, accruedDong, paidDong, confirmedDong, shares: explained };
}

const SALES: ReadonlySet<string> = new Set(["sale.settled", "sale.recorded"]);

type Ruled = { readonly cooperativeId: string; readonly shares: readonly Journal[] };

/** The rule each share was made by: the line's snapshot, the day's rule for a declared sale, her own for history. */
async function rulesOf(
  container: MedusaContainer,
  { cooperativeId, shares }: Ruled,
): Promise<ReadonlyMap<string, SharingRule>> {
  const income = container.resolve(INCOME_MODULE);
  const ids = await ruleIdsOf(
    container,
    shares.map((it) => it.source.id),
  );
  const found = await Promise.all(
    shares.map(async (share) => {
      if (share.channel === "imported") return [share.id, declaredRule(cooperativeId)] as const;
      const id = ids.get(share.source.id);
      const rule = id
        ? await income.sharingRule(id)
        : await income.ruleInForce(cooperativeId, dayOf(share.effectiveAt));
      return rule ? ([share.id, rule] as const) : null;
    }),
  );
  return new Map(found.filter((it) => it !== null));
}

/** What returns of a line took back from her, from all her accounts together. */
function refundedOf(
  journals: readonly Journal[],
  { lineId, memberId }: { lineId: string; memberId: string },
): ExplainedShare["refunded"] {
  const taken = journals
    .filter((it) => it.kind === "sale.refunded" && it.idemKey.startsWith(`sale.refunded:${lineId}:`))
    .flatMap((it) => it.postings.filter(({ account }) => account.memberId === memberId));
  const amountDong = negate(sum(taken.map((it) => it.amountDong)));
  if (amountDong === 0n) return null;
  return {
    amountDong: dongToWire(amountDong),
    vi: `Khách trả lại hàng: bớt ${formatDong(amountDong, "vi")} từ phần của chị.`,
    en: `Goods came back: ${formatDong(amountDong, "en")} less in your share.`,
  };
}
