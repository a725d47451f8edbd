import { negate, sum, type Dong } from "@cho-phien/money";
import type { AccountKind } from "./account";
import { correctionReasons } from "./correct";
import type { Journal } from "./posting";
import { WHOLE_BP, type SharingRule } from "./sharing-rule";
import type { Contribution } from "./split";
import { basisNames, en, monthName, percentEn, percentVi, vi } from "./words";

export type ShareFacts = {
  readonly memberId: string;
  readonly settled: Journal;
  readonly rule: SharingRule;
  readonly accrued: Journal;
  /** The payouts of which a part settles this accrual, and the receipts of those payouts. */
  readonly payouts: readonly Journal[];
  readonly receipts: readonly Journal[];
};

export type ExplainedStep = {
  readonly step: "line" | "net" | "pool" | "rule" | "part" | "share" | "payout" | "receipt";
  readonly amountsDong: Readonly<Record<string, Dong>>;
  readonly vi: string;
  readonly en: string;
};

/** Why she is due what she is due, from what the shopper paid to what she confirmed: six steps, read off the journals. */
export function explainShare(facts: ShareFacts): readonly ExplainedStep[] {
  return [lineStep(facts.settled), netStep(facts.settled), ruleStep(facts.rule, facts.accrued), ...herSteps(facts)];
}

export type PoolShareFacts = Omit<ShareFacts, "settled"> & {
  /** yyyy-mm whose pool it was. */
  readonly month: string;
  readonly contributions: readonly Contribution[];
};

/** Why she is due her share of a month's run: what had gathered on the channel, the rule, her part of all that was put in. */
export function explainPoolShare(facts: PoolShareFacts): readonly ExplainedStep[] {
  return [
    poolStep(facts.month, facts.accrued),
    ruleStep(facts.rule, facts.accrued),
    partStep(facts.memberId, facts.contributions),
    ...herSteps(facts),
  ];
}

function herSteps({ memberId, accrued, payouts, receipts }: Omit<ShareFacts, "settled" | "rule">) {
  const hers = (journals: readonly Journal[], kinds: readonly AccountKind[]) =>
    sum(journals.map((journal) => amountOn(journal, { kinds, memberId })));
  return [
    shareStep(hers([accrued], ["member_due", "member_advance"]), hers([accrued], ["member_advance"])),
    payoutStep(hers(payouts, ["member_in_transit"])),
    receiptStep(hers(receipts, ["member_received"])),
  ];
}

type Where = { readonly kinds: readonly AccountKind[]; readonly memberId?: string };

function amountOn({ postings }: Journal, { kinds, memberId }: Where): Dong {
  const lines = postings.filter(
    ({ account }) => kinds.includes(account.kind) && (memberId === undefined || account.memberId === memberId),
  );
  return sum(lines.map(({ amountDong }) => amountDong));
}

function lineStep(settled: Journal): ExplainedStep {
  const paidDong = negate(
    amountOn(settled, { kinds: ["clearing_cod", "clearing_bank", "clearing_card", "cash_at_coop"] }),
  );
  return {
    step: "line",
    amountsDong: { paidDong },
    vi: `Khách trả ${vi(paidDong)}.`,
    en: `The shopper paid ${en(paidDong)}.`,
  };
}

function netStep(settled: Journal): ExplainedStep {
  const feeDong = amountOn(settled, { kinds: ["platform_fee", "payment_fee"] });
  const taxDong = amountOn(settled, { kinds: ["tax_due"] });
  const shippingDong = amountOn(settled, { kinds: ["shipping"] });
  const netDong = amountOn(settled, { kinds: ["coop_income"] });
  return {
    step: "net",
    amountsDong: { feeDong, taxDong, shippingDong, netDong },
    vi: `Trừ phí nền tảng ${vi(feeDong)}, thuế ${vi(taxDong)}, vận chuyển ${vi(shippingDong)}: hợp tác xã được ${vi(netDong)}.`,
    en: `Less the platform's fee ${en(feeDong)}, tax ${en(taxDong)} and shipping ${en(shippingDong)}, the cooperative gets ${en(netDong)}.`,
  };
}

function poolStep(month: string, accrued: Journal): ExplainedStep {
  const repaidDong = amountOn(accrued, { kinds: ["coop_income_advance"] });
  const gatheredDong = negate(amountOn(accrued, { kinds: ["coop_income"] }));
  const isRepaying = repaidDong > 0n;
  return {
    step: "pool",
    amountsDong: { gatheredDong, repaidDong },
    vi: `Gom đến hết tháng ${monthName(month)} được ${vi(gatheredDong)}${isRepaying ? `, bù hàng trả lại ${vi(repaidDong)}` : ""}.`,
    en: `${en(gatheredDong)} had gathered by the end of ${monthName(month)}${isRepaying ? `; ${en(repaidDong)} repays returned goods` : ""}.`,
  };
}

/** A part of the members' money is a part of all units × rates (split.ts); it moves no money by itself. */
function partStep(memberId: string, contributions: readonly Contribution[]): ExplainedStep {
  const weightOf = (it: Contribution) => it.units * it.ratePerUnit;
  const total = contributions.reduce((all, it) => all + weightOf(it), 0n);
  const hers = contributions.filter((it) => it.memberId === memberId).reduce((all, it) => all + weightOf(it), 0n);
  const partBp = total === 0n ? 0 : Number((hers * BigInt(WHOLE_BP)) / total);
  return {
    step: "part",
    amountsDong: {},
    vi: `Phần góp của chị bằng ${percentVi(partBp)} phần góp của mọi người.`,
    en: `You put in ${percentEn(partBp)} of all that was put in.`,
  };
}

export type ExplainedChange = {
  /** What it adds to her accrued figure; negative where it takes back. */
  readonly amountDong: Dong;
  readonly vi: string;
  readonly en: string;
};

/** What a correction or a return changed in what she is due; null when it moves nothing of hers. */
export function explainChange(journal: Journal, memberId: string): ExplainedChange | null {
  const lines = journal.postings.filter(({ account }) => account.memberId === memberId);
  const amountDong = sum(lines.map((it) => it.amountDong));
  if (amountDong === 0n) return null;
  const isLess = amountDong < 0n;
  const [moved, more] = [isLess ? negate(amountDong) : amountDong, isLess ? "bớt" : "thêm"];
  const english = `${en(moved)} ${isLess ? "less" : "more"}`;
  if (journal.kind === "sale.refunded") {
    return { amountDong, vi: `Khách trả lại hàng: ${more} ${vi(moved)}.`, en: `Goods came back: ${english}.` };
  }
  const reason = correctionNamed(journal.reason);
  return {
    amountDong,
    vi: `Điều chỉnh (${reason.vi}): ${more} ${vi(moved)}.`,
    en: `Correction (${reason.en}): ${english}.`,
  };
}

function correctionNamed(reason: string | null): { readonly vi: string; readonly en: string } {
  const found = Object.entries(correctionReasons).find(([name]) => name === reason);
  return found?.[1] ?? { vi: "không rõ lý do", en: "no reason known" };
}

function ruleStep(rule: SharingRule, accrued: Journal): ExplainedStep {
  const retainedDong = amountOn(accrued, { kinds: ["coop_retained"] });
  const fundDong = amountOn(accrued, { kinds: ["coop_fund"] });
  const membersDong = amountOn(accrued, { kinds: ["member_due", "member_advance"] });
  return {
    step: "rule",
    amountsDong: { membersDong, retainedDong, fundDong },
    vi: `Theo quy chế số ${rule.version} (${rule.minutesRef}), chia ${basisNames[rule.basis].vi}: thành viên ${percentVi(rule.memberBp)} là ${vi(membersDong)}, hợp tác xã giữ ${vi(retainedDong)}, quỹ chung ${vi(fundDong)}.`,
    en: `By sharing rule no. ${rule.version} (${rule.minutesRef}), divided ${basisNames[rule.basis].en}: members ${percentEn(rule.memberBp)}, which is ${en(membersDong)}; kept ${en(retainedDong)}; common fund ${en(fundDong)}.`,
  };
}

function shareStep(shareDong: Dong, nettedDong: Dong): ExplainedStep {
  const netted = nettedDong > 0n;
  return {
    step: "share",
    amountsDong: { shareDong, nettedDong },
    vi: `Phần của chị là ${vi(shareDong)}${netted ? `, trừ ${vi(nettedDong)} đã nhận trước` : ""}.`,
    en: `Your share is ${en(shareDong)}${netted ? `, less ${en(nettedDong)} you had in advance` : ""}.`,
  };
}

function payoutStep(paidDong: Dong): ExplainedStep {
  return {
    step: "payout",
    amountsDong: { paidDong },
    vi: paidDong > 0n ? `Hợp tác xã báo đã chi ${vi(paidDong)}.` : "Hợp tác xã chưa chi.",
    en: paidDong > 0n ? `The cooperative says it paid ${en(paidDong)}.` : "The cooperative has not paid yet.",
  };
}

function receiptStep(confirmedDong: Dong): ExplainedStep {
  return {
    step: "receipt",
    amountsDong: { confirmedDong },
    vi: confirmedDong > 0n ? `Chị đã xác nhận nhận được ${vi(confirmedDong)}.` : "Chị chưa xác nhận đã nhận tiền.",
    en:
      confirmedDong > 0n ? `You confirmed that ${en(confirmedDong)} arrived.` : "You have not confirmed any of it yet.",
  };
}
