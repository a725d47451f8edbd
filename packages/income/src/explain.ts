import { negate, sum, type Dong } from "@cho-phien/money";
import type { AccountKind } from "./account";
import type { Journal } from "./posting";
import type { SharingRule } from "./sharing-rule";
import { basisNames, en, percentEn, percentVi, vi } from "./words";

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
  readonly step: "line" | "net" | "rule" | "share" | "payout" | "receipt";
  readonly amountsDong: Readonly<Record<string, Dong>>;
  readonly vi: string;
  readonly en: string;
};

/** Why she is due what she is due, from what the shopper paid to what she confirmed: six steps, read off the journals. */
export function explainShare(facts: ShareFacts): readonly ExplainedStep[] {
  const { settled, accrued, memberId } = facts;
  const hers = (journals: readonly Journal[], kinds: readonly AccountKind[]) =>
    sum(journals.map((journal) => amountOn(journal, { kinds, memberId })));
  return [
    lineStep(settled),
    netStep(settled),
    ruleStep(facts.rule, accrued),
    shareStep(hers([accrued], ["member_due", "member_advance"]), hers([accrued], ["member_advance"])),
    payoutStep(hers(facts.payouts, ["member_in_transit"])),
    receiptStep(hers(facts.receipts, ["member_received"])),
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
