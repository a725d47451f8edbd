import type { ExplainedShare, MemberExplanation, MonthString } from "@cho-phien/contract";
import {
  explainChange,
  type ExplainedStep,
  explainPoolShare,
  explainShare,
  type Journal,
  monthOf,
  type SharingRule,
  sharingRuleInForce,
} from "@cho-phien/income";
import { dongToWire, formatDong, negate, sum } from "@cho-phien/money";
import { dateOf as dayOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { INCOME_MODULE } from "../modules/income";
import { declaredRule } from "../workflows/import-history/decide-history";
import { goodsOf, ruleIdsOf } from "./explain-goods";
import { coveredBy } from "./explain-payouts";
import { type ExplainedRun, runsOf } from "./explain-runs";
import { figuresOf } from "./sum-figures";

type Asked = {
  readonly cooperativeId: string;
  readonly member: { readonly id: string; readonly fullName: string };
  readonly month: MonthString;
};

/**
 * Why a member is due what she is due for a month: a chain for each share, from what was paid or gathered to what she
 * confirmed, and what corrections and returns of the month changed. The same number of statements however many shares.
 */
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
  const accruals = hers.filter((it) => it.kind === "member.accrued");
  const inMonth = hers.filter((it) => monthOf(it.effectiveAt) === month);
  const shares = inMonth.filter((it) => it.kind === "member.accrued");
  const sourceIds = shares.map((it) => it.source.id);
  const [sales, goods, ruleOf, runs, covered] = await Promise.all([
    income.journals({ sourceIds, cooperativeIds: [cooperativeId] }, 10_000),
    goodsOf(container, sourceIds),
    rulesOf(container, { cooperativeId, sourceIds }),
    runsOf(
      container,
      shares.map((it) => it.id),
    ),
    coveredBy(container, {
      memberId: member.id,
      shares: accruals.filter((it) => !undone.has(it.id)),
      journals: hers,
    }),
  ]);
  const explained = shares.flatMap((accrued): ExplainedShare[] => {
    const settled = sales.find((it) => it.source.id === accrued.source.id && SALES.has(it.kind));
    const run = runs.get(accrued.id);
    const steps = stepsOf({ memberId: member.id, accrued, settled, run, ruleOf, ...covered(accrued.id) });
    if (!steps) return [];
    return [
      {
        source: accrued.source,
        channel: accrued.channel,
        goods: goods.get(accrued.source.id) ?? null,
        at: accrued.effectiveAt,
        refunded: refundedOf(hers, { lineId: accrued.source.id, memberId: member.id }),
        isUndone: undone.has(accrued.id),
        steps: steps.map(({ amountsDong, ...step }) => ({
          ...step,
          amountsDong: Object.fromEntries(Object.entries(amountsDong).map(([name, it]) => [name, dongToWire(it)])),
        })),
      },
    ];
  });
  const { accruedDong, paidDong, confirmedDong } = figuresOf(monthly.filter((it) => it.memberId === member.id));
  const identity = { memberId: member.id, fullName: member.fullName, month };
  const changes = changesOf(inMonth, member.id);
  return { ...identity, accruedDong, paidDong, confirmedDong, shares: explained, changes };
}

const SALES: ReadonlySet<string> = new Set(["sale.settled", "sale.recorded"]);

type Ruling = { readonly accrued: Journal; readonly soldAt: string; readonly ruleId: string | undefined };
type RuleOf = (asked: Ruling) => SharingRule | null;

type Told = {
  readonly memberId: string;
  readonly accrued: Journal;
  readonly settled: Journal | undefined;
  readonly run: ExplainedRun | undefined;
  readonly ruleOf: RuleOf;
  readonly payouts: readonly Journal[];
  readonly receipts: readonly Journal[];
};

function stepsOf({ settled, run, ruleOf, ...facts }: Told): readonly ExplainedStep[] | null {
  const soldAt = settled?.effectiveAt ?? facts.accrued.effectiveAt;
  const rule = ruleOf({ accrued: facts.accrued, soldAt, ruleId: run?.ruleId });
  if (!rule) return null;
  if (run) return explainPoolShare({ ...facts, rule, month: run.month, contributions: run.contributions });
  return settled ? explainShare({ ...facts, rule, settled }) : null;
}

type Ruled = { readonly cooperativeId: string; readonly sourceIds: readonly string[] };

/** The rule a share was made by: its run's, the line's snapshot, the sale day's for a declared sale, her own for history. */
async function rulesOf(container: MedusaContainer, { cooperativeId, sourceIds }: Ruled): Promise<RuleOf> {
  const [ids, versions] = await Promise.all([
    ruleIdsOf(container, sourceIds),
    container.resolve(INCOME_MODULE).sharingRules(cooperativeId),
  ]);
  return ({ accrued, soldAt, ruleId }) => {
    const id = ruleId ?? ids.get(accrued.source.id);
    if (!id && accrued.channel === "imported") return declaredRule(cooperativeId);
    return id ? (versions.find((it) => it.id === id) ?? null) : sharingRuleInForce(versions, dayOf(soldAt));
  };
}

function changesOf(inMonth: readonly Journal[], memberId: string): MemberExplanation["changes"] {
  return inMonth.flatMap((journal) => {
    if (journal.kind !== "correction" && journal.kind !== "sale.refunded") return [];
    const change = explainChange(journal, memberId);
    if (!change) return [];
    const kind = journal.kind === "correction" ? "correction" : "return";
    return [{ ...change, kind, at: journal.effectiveAt, amountDong: dongToWire(change.amountDong) } as const];
  });
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
